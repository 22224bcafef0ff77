-- Whether one amount is another with its decimal point moved: their ratio is 10, 100… or 0.1, 0.01…, to one part in
-- ten thousand. Thresholds: model/quality-rules.ts.
-- grain: a macro of the build's own connection, gone from the edition
create or replace temp macro point_moved(a, b) as
  abs(a / b / power(10, round(log10(a / b))) - 1) <= {{shift_tolerance}} and abs(round(log10(a / b))) >= 1

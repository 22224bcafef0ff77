-- Whether an amount only fills its field: one unit of money or less, or a row of nines or of digits in order.
-- Thresholds: model/quality-rules.ts.
-- grain: a macro of the build's own connection, gone from the edition
create or replace temp macro fills_field(amount) as
  amount <= {{fill_amount}} or amount in ({{fill_digits}})

-- Whether an identifier can name an organization: Québec's NEQ has ten digits; placeholders are refused.
-- grain: a macro of the build's own connection, gone from the edition
create or replace temp macro valid_identifier(scheme, id) as
  case
    when scheme is null or plain_code(id) is null then false
    when scheme = 'CA-QC-NEQ' then regexp_full_match(id, '[0-9]{10}')
      and id not in ('1234567890', '0123456789') and not regexp_full_match(id, '(0{10}|1{10}|2{10}|3{10}|4{10}|5{10}|6{10}|7{10}|8{10}|9{10})')
    else length(plain_code(id)) > 2 and not regexp_full_match(plain_code(id), '(0+|9+|1234567890?|na|nd|none|null|unknown)')
  end

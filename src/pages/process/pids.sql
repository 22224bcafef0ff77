-- Rows of the index of words that may name a process: its number is a word.
-- params: word
-- grain: one row a process that has the word; a hundred and one at most
select t.pid from token t where t.word = $word limit 101

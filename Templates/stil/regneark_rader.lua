-- The cells of a sheet as people see them, and which rows are sums.

local fil, tall = ...
local attribute, decoded, element, said = fil.attribute, fil.decoded, fil.element, fil.said

-- "E4+E9+E14", not "A4+1", which numbers the rows.
local function is_chain(text)
  for term in text:gmatch('[^+]+') do
    if not term:match('^%u+%d+$') then return false end
  end
  return text:match('%+') ~= nil
end

-- Where the rows are that a formula adds up in its own column: 'above', 'below', or nil.
local function sum(formula, column, row)
  local text = decoded(formula):upper():gsub('%$', '')
  -- What is on another sheet may be what one measure is made of.
  if text:match('!') then return nil end
  local adds = text:match('SUM') or text:match('SUBTOTAL%(') or text:match('AGGREGATE%(')
  if not adds and not is_chain(text) then return nil end
  if text:match('%[') and not text:match('@') and not text:match('THIS ROW') then return 'above' end
  local count, place = 0, nil
  for letters, digits in text:gmatch('%f[%u](%u+)(%d+)%f[^%d]') do
    if letters == column and tonumber(digits) ~= row then
      count, place = count + 1, tonumber(digits) < row and 'above' or 'below'
    end
  end
  return count > 1 and place or nil
end

local function value(book, attributes, content)
  local kind = attribute(attributes, 't') or 'n'
  if kind == 'inlineStr' then return said(content) end
  local _, raw = element(content, 'v')
  if not raw or raw == '' then return '' end
  if kind == 's' then return book.strings[(tonumber(raw) or -1) + 1] or '' end
  if kind == 'b' then return raw == '1' and 'ja' or 'nei' end
  if kind == 'd' then
    return (raw:gsub('^(%d+)%-(%d+)%-(%d+).*', '%3.%2.%1'))
  end
  local number = kind == 'n' and tonumber(raw)
  if not number or number ~= number or math.abs(number) == math.huge then return decoded(raw) end
  return tall.written(number, book.formats[(tonumber(attribute(attributes, 's')) or 0) + 1] or 'General', book.is1904)
end

-- A sheet has no more. What says otherwise is not made by a spreadsheet.
local widest, highest = 16384, 1048576

local function cells(book, xml, sums)
  local found, shared, row, column = {}, {}, 0, 0
  local position = 1
  while true do
    local start, stop, name, attributes = xml:find('<(%l+)([^>]*)>', position)
    if not start then return found end
    position = stop + 1
    if name == 'row' then
      row, column = tonumber(attribute(attributes, 'r')) or row + 1, 0
    elseif name == 'c' and not attributes:match('/$') then
      local finish, after = xml:find('</c>', position, true)
      if not finish then return found end
      local content = xml:sub(position, finish - 1)
      position = after + 1
      local letters, digits = (attribute(attributes, 'r') or ''):match('^(%u+)(%d+)$')
      column, row = letters and fil.column(letters) or column + 1, tonumber(digits) or row
      if column > widest or row > highest then return found end
      local of, formula = element(content, 'f')
      local place = formula and (shared[attribute(of, 'si') or ''] or sum(formula, letters or '', row))
      if of and attribute(of, 'si') then shared[attribute(of, 'si')] = place end
      if place == 'above' then sums[row] = true end
      local text = value(book, attributes, content)
      if text:match('%S') and place ~= 'below' then
        found[row] = found[row] or { cells = {}, last = 0, count = 0 }
        local line = found[row]
        line.cells[column], line.last, line.count = text, math.max(line.last, column), line.count + 1
      end
    elseif name == 'c' then
      column = fil.column((attribute(attributes, 'r') or ''):match('^%u+') or '')
    end
  end
end

-- The rows that say anything: for each column its text, and whether the row is a sum.
return function(book, xml)
  local sums = {}
  local found = cells(book, xml, sums)
  for number, row in pairs(found) do row.is_sum = sums[number] end
  return found
end

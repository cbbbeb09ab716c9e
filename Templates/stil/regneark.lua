-- Reads a spreadsheet (.xlsx) as people see it: `pandoc -f regneark.lua -t json < plan.xlsx`. pandoc's own reader leaves
-- out number formats, so dates are numbers of days and amounts have no kroner; it reads hidden sheets as others, sees
-- neither merged cells nor formulas, and cannot open what openpyxl and others write.
--
-- Each sheet is a heading and a table. Dates are "01.06.2027"; numbers have what their format writes around them. A row
-- that adds up rows above it has the class `boplan-sum`; a number that adds up rows below is left out, as it is said there. A
-- sheet that is hidden has the class `boplan-skjult`, and no table.

local function other(name, ...)
  return assert(loadfile(pandoc.path.join({ pandoc.path.directory(PANDOC_SCRIPT_FILE), name })))(...)
end
local fil = other('regneark_fil.lua')
local tall = other('regneark_tall.lua', fil)
local rows = other('regneark_rader.lua', fil, tall)
local attribute, element, elements = fil.attribute, fil.element, fil.elements

-- How far each merged cell reaches, by row and column.
local function merged(xml)
  local spans = {}
  for attributes in elements(xml, 'mergeCell') do
    local c1, r1, c2, r2 = (attribute(attributes, 'ref') or ''):match('^(%u+)(%d+):(%u+)(%d+)$')
    if c1 then
      r1 = tonumber(r1)
      spans[r1] = spans[r1] or {}
      spans[r1][fil.column(c1)] = { rows = tonumber(r2) - r1 + 1, columns = fil.column(c2) - fil.column(c1) + 1 }
    end
  end
  return spans
end

local function cell(text, down, across)
  local inlines = {}
  for line in ((text or ''):gsub('\r\n?', '\n') .. '\n'):gmatch('(.-)\n') do
    if #inlines > 0 then inlines[#inlines + 1] = pandoc.LineBreak() end
    inlines[#inlines + 1] = pandoc.Str(line)
  end
  return pandoc.Cell({ pandoc.Plain(inlines) }, 'AlignDefault', down or 1, across or 1)
end

-- One row of the table; `covered` counts the rows that merged cells above still reach down over, by column.
local function line(row, number, first, width, spans, covered, state)
  local cells, column = {}, first
  -- A line by itself above the table is across it.
  if row.count == 1 and not row.is_sum and not state.has_begun then return { cell(row.cells[row.last], 1, width) } end
  state.has_begun = true
  while column <= row.last do
    local span = (spans[number] or {})[column]
    if (covered[column] or 0) > 0 then
      column = column + 1
    elseif span then
      local across = math.min(span.columns, first + width - column)
      local down = state.count(number, span.rows)
      cells[#cells + 1] = cell(row.cells[column], down, across)
      for at = column, column + across - 1 do covered[at] = down end
      column = column + across
    else
      cells[#cells + 1] = cell(row.cells[column])
      column = column + 1
    end
  end
  return cells
end

local function table_of(book, xml)
  local found, spans = rows(book, xml), merged(xml)
  local numbers, first, last = {}, math.huge, 0
  for number, row in pairs(found) do
    numbers[#numbers + 1] = number
    for column in pairs(row.cells) do first = math.min(first, column) end
    last = math.max(last, row.last)
  end
  if #numbers == 0 then return nil end
  table.sort(numbers)
  local index = {}
  for place, number in ipairs(numbers) do index[number] = place end
  local state = { has_begun = last == first }
  -- Of the rows that a merged cell reaches over, those that are there.
  function state.count(number, rows)
    local count = 1
    while numbers[index[number] + count] and numbers[index[number] + count] < number + rows do count = count + 1 end
    return count
  end
  local body, covered, width = {}, {}, last - first + 1
  for _, number in ipairs(numbers) do
    local row = found[number]
    local cells = line(row, number, first, width, spans, covered, state)
    for column, count in pairs(covered) do covered[column] = count > 0 and count - 1 or 0 end
    body[#body + 1] = pandoc.Row(cells, row.is_sum and { class = 'boplan-sum' } or {})
  end
  local columns = {}
  for column = 1, width do columns[column] = { 'AlignDefault', nil } end
  return pandoc.Table(
    {}, columns, pandoc.TableHead(), { { attr = {}, head = {}, body = body, row_head_columns = 0 } }, pandoc.TableFoot())
end

function ByteStringReader(input)
  local part = fil.opened(input)
  local path = fil.of_kind(fil.relations(part, ''), 'officeDocument')
  local workbook = part(path) or ''
  if not element(workbook, 'workbook') then error('no workbook') end
  local related = fil.relations(part, path)
  local book = {
    strings = fil.strings(part(fil.of_kind(related, 'sharedStrings'))),
    formats = tall.formats(part(fil.of_kind(related, 'styles'))),
    is1904 = (element(workbook, 'workbookPr') or ''):match('date1904="[1t]') ~= nil,
  }
  local blocks = {}
  for attributes in elements(workbook, 'sheet') do
    local is_hidden = (attribute(attributes, 'state') or 'visible') ~= 'visible'
    local name = attribute(attributes, 'name') or ''
    blocks[#blocks + 1] = pandoc.Header(2, name, is_hidden and { class = 'boplan-skjult' } or {})
    for _, relation in ipairs(related) do
      if relation.id == attribute(attributes, '[%w]+:id') and not is_hidden then
        blocks[#blocks + 1] = table_of(book, part(relation.path) or error('no sheet'))
      end
    end
  end
  return pandoc.Pandoc(blocks)
end

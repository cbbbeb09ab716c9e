-- Numbers of a spreadsheet as its formats show them: "01.06.2027", "juni 2027", "2 500 000 kr per år", "25 %".

local fil = ...
local attribute, element, elements = fil.attribute, fil.element, fil.elements

local NBSP = '\u{A0}'
local months = {
  'januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember',
}
-- Formats that are known by number: those of dates, percent and time.
local builtin = {
  [9] = '0%', [10] = '0.00%', [17] = 'mmm-yy', [18] = 'h:mm', [19] = 'h:mm:ss', [20] = 'h:mm', [21] = 'h:mm:ss',
  [45] = 'mm:ss', [46] = '[h]:mm:ss', [47] = 'mm:ss',
}
for _, number in ipairs({ 14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58 }) do
  builtin[number] = 'dd.mm.yyyy'
end

-- The format of each style, by its number.
local function formats(xml)
  local codes, styles = {}, {}
  for attributes in elements(xml or '', 'numFmt') do
    codes[tonumber(attribute(attributes, 'numFmtId'))] = attribute(attributes, 'formatCode')
  end
  local _, cells = element(xml or '', 'cellXfs')
  for attributes in elements(cells or '', 'xf') do
    local number = tonumber(attribute(attributes, 'numFmtId')) or 0
    styles[#styles + 1] = codes[number] or builtin[number] or 'General'
  end
  return styles
end

-- What a format code says: what stands before and after the number, and what sort it is.
local function understood(code)
  local format = { before = '', after = '', signs = '', scale = 0 }
  local seen, commas = false, 0
  local function literal(text)
    if seen then format.after = format.after .. text else format.before = format.before .. text end
  end
  local position = 1
  while position <= #code do
    local letter = code:match(utf8.charpattern, position)
    local following = code:match(utf8.charpattern, position + #letter) or ''
    local bracket = letter == '[' and code:match('^%[([^%]]*)%]', position)
    local quoted = letter == '"' and code:match('^"([^"]*)"', position)
    position = position + #letter
    if letter == ';' then break end
    if quoted then
      literal(quoted)
      position = position + #quoted + 1
    elseif bracket then
      if bracket:match('^%$') then literal(bracket:match('^%$([^%-]*)')) end
      if bracket:match('^[hmsHMS]+$') then format.signs, format.lasts = format.signs .. bracket:lower(), true end
      position = position + #bracket + 1
    elseif letter == '\\' then
      literal(following)
      position = position + #following
    elseif letter == '_' or letter == '*' then
      literal(' ')
      position = position + #following
    elseif letter:match('[#0?]') then
      seen, commas = true, 0
    elseif letter == ',' and seen then
      commas = commas + 1
    elseif letter == '%' then
      format.percent = true
    elseif letter:match('[dmyhsDMYHS]') then
      format.signs = format.signs .. letter:lower()
    elseif not letter:match('[.,/EeGnral@+]') then
      literal(letter)
    end
  end
  format.scale = commas
  return format
end

local function decimals(number)
  if number == math.floor(number) and math.abs(number) < 1e15 then return string.format('%d', number) end
  return (string.format('%.15g', number):gsub('%.', ','))
end

-- With a space that does not break between each three digits.
local function grouped(number)
  local whole, rest = decimals(math.floor(number * 100 + 0.5) / 100):match('^(%-?%d+)(.*)$')
  if not whole then return decimals(number) end
  whole = whole:reverse():gsub('(%d%d%d)', '%1 '):reverse():gsub('^(%-?) ', '%1')
  return (whole:gsub(' ', NBSP)) .. rest
end

local function day(serial, is1904)
  local days = math.floor(serial) + (is1904 and 1462 or 0)
  -- There never was a 29 February 1900, which the format counts.
  if days < 60 then days = days + 1 end
  -- Days from 1 March of year 0, in eras of 400 years.
  local z = days - 25569 + 719468
  local era = z // 146097
  local doe = z - era * 146097
  local yoe = (doe - doe // 1460 + doe // 36524 - doe // 146096) // 365
  local doy = doe - (365 * yoe + yoe // 4 - yoe // 100)
  local mp = (5 * doy + 2) // 153
  local month = mp < 10 and mp + 3 or mp - 9
  return yoe + era * 400 + (month <= 2 and 1 or 0), month, doy - (153 * mp + 2) // 5 + 1
end

local function moment(number, format, is1904)
  local signs = format.signs
  if not signs:match('[dy]') then
    local minutes = math.floor(number * 1440 + 0.5)
    if not format.lasts then minutes = minutes % 1440 end
    return string.format('%02d:%02d', minutes // 60, minutes % 60)
  end
  if number < 1 or number > 2958465 then return decimals(number) end
  local year, month, date = day(number, is1904)
  if signs:match('d') then return string.format('%02d.%02d.%d', date, month, year) end
  return (signs:match('m') and months[month] .. ' ' or '') .. year
end

local function written(number, code, is1904)
  local format = understood(code)
  if format.signs ~= '' then return moment(number, format, is1904) end
  if format.percent then return decimals(tonumber(string.format('%.12g', number * 100))) .. NBSP .. '%' end
  number = number / 1000 ^ format.scale
  local function tidy(text) return (text:gsub('^[%s()%-]+', ''):gsub('[%s()%-]+$', '')) end
  local before, after = tidy(format.before), format.after:gsub('^%s+', ''):gsub('%s+$', '')
  if before:lower() == 'kr' and after == '' then before, after = '', 'kr' end
  if after:match('^[%s()%-]*$') then after = '' end
  if before == '' and after == '' then return decimals(number) end
  return (before == '' and '' or before .. ' ') .. grouped(number) .. (after == '' and '' or NBSP .. after)
end

return { formats = formats, written = written }

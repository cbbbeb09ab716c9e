-- What is in a spreadsheet's file: the parts of it, and how one part leads to another.

local entities = { lt = '<', gt = '>', quot = '"', apos = "'", amp = '&' }

local function scalar(number)
  return number and number > 0 and number < 0x110000 and utf8.char(number) or ''
end

local function decoded(text)
  text = text:gsub('&(#?)([%w]+);', function(sign, name)
    if sign == '' then return entities[name] end
    return scalar(name:match('^[xX]') and tonumber(name:sub(2), 16) or tonumber(name))
  end)
  -- `_x000D_` is how the format writes what XML cannot hold.
  return (text:gsub('_x(%x%x%x%x)_', function(digits) return scalar(tonumber(digits, 16)) end))
end

local function attribute(text, name)
  local value = text:match('[%s]' .. name .. '%s*=%s*"([^"]*)"') or text:match('[%s]' .. name .. "%s*=%s*'([^']*)'")
  return value and decoded(value)
end

-- Each element of that name: its attributes, and what is in it. None of them stands in another of the same name.
local function elements(text, name)
  local position = 1
  return function()
    while true do
      local start, stop, attributes = text:find('<' .. name .. '([^>]*)>', position)
      if not start then return nil end
      position = stop + 1
      if attributes == '' or attributes:match('^[%s/]') then
        if attributes:match('/$') then return attributes, '' end
        local finish, after = text:find('</' .. name .. '>', position, true)
        if not finish then return nil end
        position = after + 1
        return attributes, text:sub(stop + 1, finish - 1)
      end
    end
  end
end

local function element(text, name) return elements(text, name)() end

-- The text of a cell: pieces in different type are one, and how it is pronounced is left out.
local function said(xml)
  local pieces = {}
  for _, piece in elements(xml:gsub('<rPh.-</rPh>', ''), 't') do pieces[#pieces + 1] = decoded(piece) end
  return table.concat(pieces)
end

local function opened(input)
  local entries = {}
  for _, entry in ipairs(pandoc.zip.Archive(input).entries) do entries[entry.path] = entry end
  return function(path)
    if not path or not entries[path] then return nil end
    -- Some write `<x:row>`.
    return (entries[path]:contents():gsub('<!%-%-.-%-%->', ''):gsub('<(/?)[%w]+:', '<%1'))
  end
end

local function relations(part, path)
  local folder, name = path:match('^(.-)([^/]*)$')
  local found = {}
  for attributes in elements(part(folder .. '_rels/' .. name .. '.rels') or '', 'Relationship') do
    local target = attribute(attributes, 'Target') or ''
    local full = target:sub(1, 1) == '/' and target:sub(2) or folder .. target
    found[#found + 1] = { id = attribute(attributes, 'Id'), kind = attribute(attributes, 'Type') or '', path = full }
  end
  return found
end

local function of_kind(relations, kind)
  for _, relation in ipairs(relations) do
    if relation.kind:match('/' .. kind .. '$') then return relation.path end
  end
end

local function strings(xml)
  local texts = {}
  for _, entry in elements(xml or '', 'si') do texts[#texts + 1] = said(entry) end
  return texts
end

-- A is 1, Z is 26, AA is 27.
local function column(letters)
  local number = 0
  for letter in letters:gmatch('%u') do number = number * 26 + letter:byte() - 64 end
  return number
end

return {
  column = column,
  attribute = attribute, decoded = decoded, element = element, elements = elements, of_kind = of_kind, opened = opened,
  relations = relations, said = said, strings = strings,
}

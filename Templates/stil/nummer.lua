-- The numbers of headings, which Word and LibreOffice count themselves: a chapter that somebody adds or moves gets
-- its number, and so do those after it.

local nummer = {}

local function following(counts, level)
  local numbers = {}
  for above = 1, level - 1 do
    if not counts[above] then return nil end
    numbers[above] = counts[above]
  end
  numbers[level] = (counts[level] or 0) + 1
  return numbers
end

-- Does the heading begin with this number?
local function begins(heading, numbers)
  local first, second = heading.content[1], heading.content[2]
  return numbers and second and first.t == 'Str' and second.t == 'Space' and first.text == table.concat(numbers, '.')
end

-- Takes the numbers out of headings that get the same by counting. Others keep theirs as text: a template may begin
-- at 4, or have "2026" first in a heading. `levels` are those that count. Gives the names of the headings of those
-- levels that are not to be counted, too, and how many are.
function nummer.take_out(document, levels)
  local counts, uncounted, counted = {}, {}, 0
  local changed = document:walk({
    Header = function(heading)
      if not levels[heading.level] then return nil end
      local numbers = following(counts, heading.level)
      if not begins(heading, numbers) then
        uncounted[heading.identifier] = true
        return nil
      end
      counts, counted = numbers, counted + 1
      heading.content = { table.unpack(heading.content, 3) }
      return heading
    end,
  })
  return changed, uncounted, counted
end

-- The headings that are not counted say so.
function nummer.word(xml, uncounted)
  local heading = '(<w:bookmarkStart [^>]*w:name="(del%-%d+)" ?/>%s*<w:p>%s*<w:pPr>%s*<w:pStyle [^>]*/>)'
  return (xml:gsub(heading, function(start, name)
    return uncounted[name] and start .. '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>' or nil
  end))
end

function nummer.odt(xml, uncounted)
  local heading = '(<text:h [^>]*)(>%s*<text:bookmark%-start text:name="(del%-%d+)")'
  return (xml:gsub(heading, function(start, rest, name)
    return uncounted[name] and start .. ' text:is-list-header="true"' .. rest or nil
  end))
end

return nummer

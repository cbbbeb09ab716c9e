-- The parts of a Word or ODT file, read and written by pandoc.zip.

local arkiv = {}

function arkiv.read(path)
  local file = assert(io.open(path, 'rb'))
  local bytes = file:read('a')
  file:close()
  return bytes
end

-- Changes the parts of an archive; a part that is nil to begin with is a new one.
function arkiv.rewrite(bytes, change)
  local archive = pandoc.zip.Archive(bytes)
  local before = {}
  for _, entry in ipairs(archive.entries) do
    if entry.path:match('%.xml$') or entry.path:match('%.rels$') then before[entry.path] = entry:contents() end
  end
  local after = setmetatable({}, { __index = before })
  change(after)
  for index, entry in ipairs(archive.entries) do
    local changed = rawget(after, entry.path)
    if changed then archive.entries[index] = pandoc.zip.Entry(entry.path, changed, entry.modtime) end
  end
  local added = pandoc.List()
  for path in pairs(after) do
    if not before[path] then added:insert(path) end
  end
  added:sort()
  for _, path in ipairs(added) do
    archive.entries:insert(pandoc.zip.Entry(path, after[path], archive.entries[1].modtime))
  end
  return archive:bytestring()
end

-- As the second part of gsub, where a percent sign would mean something.
function arkiv.literally(text) return (text:gsub('%%', '%%%%')) end

function arkiv.xml(text)
  return (text:gsub('[&<>"]', { ['&'] = '&amp;', ['<'] = '&lt;', ['>'] = '&gt;', ['"'] = '&quot;' }))
end

-- What stands in the header and the footer of our own reference documents, and may stand in others'. All at once:
-- one text may hold the name of another.
function arkiv.fill(xml, running)
  local texts = { STATUSMERKE = running.status, KORTTITTEL = running.short, BUNNTEKST = running.footer }
  return (xml:gsub('%u+', function(name) return texts[name] and arkiv.xml(texts[name]) end))
end

-- Texts that are to stand on every page.
function arkiv.running(document)
  local function said(name) return pandoc.utils.stringify(document.meta[name] or '') end
  local function is(name) return document.meta[name] == true end
  local status = said('status')
  return {
    short = said('kort'), footer = said('bunntekst'), status = status ~= '' and status .. ' · ' or '',
    is_short = is('uten-innhold'), is_wide = is('liggende'),
  }
end

return arkiv

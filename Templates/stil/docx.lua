-- A pandoc writer: Word, after the filter. Written from here the file bears the date it is given,
-- which under --sandbox would be 1 January 1970.

FORMAT = 'docx'
local folder = pandoc.path.directory(PANDOC_SCRIPT_FILE)
local filters = dofile(pandoc.path.join({ folder, 'plan.lua' }))
local profile = dofile(pandoc.path.join({ folder, 'profil.lua' }))

function ByteStringWriter(document, options)
  local status = profile.status(document)
  for _, filter in ipairs(filters) do document = document:walk(filter) end
  local bytes = pandoc.write(document, 'docx', options)
  return profile.is_foreign(options) and profile.docx.finish(bytes, options.reference_doc, status) or bytes
end

-- A pandoc writer: Word, after the filter. Written from here the file bears the date it is given,
-- which under --sandbox would be 1 January 1970.

FORMAT = 'docx'
local filters = dofile(pandoc.path.join({ pandoc.path.directory(PANDOC_SCRIPT_FILE), 'plan.lua' }))

function ByteStringWriter(document, options)
  for _, filter in ipairs(filters) do document = document:walk(filter) end
  return pandoc.write(document, 'docx', options)
end

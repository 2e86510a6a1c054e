// Enhances pages that are complete without it: saves drafts, warns before words are lost, sends a form once.
const all = (selector) => document.querySelectorAll(selector)
const SECRET = /^(csrf|password)/

// What somebody typed into a form, without tokens, passwords and files.
const typed = (form) => JSON.stringify([...new FormData(form)].filter(([name, value]) => typeof value === 'string' && !SECRET.test(name)))

function fill(form, entries) {
  const left = Object.groupBy(entries, ([name]) => name)
  for (const field of form.elements) {
    if (!field.name || SECRET.test(field.name) || ['hidden', 'file', 'submit'].includes(field.type)) continue
    const values = left[field.name] ?? []
    if (field.type === 'checkbox' || field.type === 'radio') field.checked = values.some(([, value]) => value === field.value)
    else if (values.length) field.value = values.shift()[1]
  }
}

// A copy in this tab until the server has the same words. Storage may be full or forbidden: then there is no copy, and no harm.
const copies = {
  get: (key) => { try { return JSON.parse(sessionStorage.getItem(key)) } catch { return null } },
  set: (key, copy) => { try { sessionStorage.setItem(key, JSON.stringify(copy)) } catch { } },
  drop: (key) => { try { sessionStorage.removeItem(key) } catch { } },
  keys: () => { try { return Object.keys(sessionStorage).filter((key) => key.startsWith('draft ')) } catch { return [] } },
}

const unsaved = new Set()

function keepDraft(form) {
  const key = 'draft ' + form.dataset.draft
  const note = form.querySelector('[data-saved]')
  const tell = (text) => { if (note && text) note.textContent = text }
  // A form that came back with complaints stands on no server yet.
  let timer, wait, saving = false, onServer = form.querySelector('[role=alert]') ? '' : typed(form)

  const later = (after) => { clearTimeout(timer); timer = setTimeout(save, after) }
  async function save() {
    if (saving) return later(1000)
    const words = typed(form)
    if (words === onServer) { unsaved.delete(form); return }
    saving = true
    try {
      const answer = await fetch(form.dataset.draft, { method: 'POST', body: new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === 'string')), headers: { accept: 'application/json' }, redirect: 'error' })
      if (!answer.ok) throw answer.status
      onServer = words
      wait = 0
      if (typed(form) === words) { copies.drop(key); unsaved.delete(form) } else later(1500)
      tell(note?.dataset.saved.replace('{}', new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' })))
    } catch {
      tell(note?.dataset.kept)
      later(wait = Math.min((wait || 2500) * 2, 60000))
    } finally { saving = false }
  }

  const copy = copies.get(key)
  if (copy && copy.words !== typed(form)) {
    fill(form, JSON.parse(copy.words))
    tell(note?.dataset.restored)
  }
  if (typed(form) !== onServer) {
    unsaved.add(form)
    later(1500)
  }
  form.addEventListener('input', () => {
    unsaved.add(form)
    copies.set(key, { words: typed(form) })
    later(1500)
  })
  form.addEventListener('submit', () => { clearTimeout(timer); copies.set(key, { words: typed(form), sent: true }) })
  addEventListener('online', () => unsaved.has(form) && save())
}

// A sent copy has arrived when the next page is neither its form again nor a page that says something went wrong.
if (!document.querySelector('[data-keep-drafts]')) {
  const here = [...all('form[data-draft]')].map((form) => 'draft ' + form.dataset.draft)
  for (const key of copies.keys()) if (copies.get(key)?.sent && !here.includes(key)) copies.drop(key)
}

for (const form of all('form[data-draft]')) keepDraft(form)
for (const form of all('form[method=post]:has(textarea):not([data-draft])')) form.addEventListener('input', () => unsaved.add(form))
addEventListener('beforeunload', (event) => { if ([...unsaved].some((form) => !form.dataset.sent)) event.preventDefault() })

addEventListener('submit', (event) => {
  const form = event.target
  if (event.defaultPrevented) return
  if (form.action.endsWith('/sign-out')) copies.keys().forEach(copies.drop)
  if (form.dataset.sent) return event.preventDefault()
  form.dataset.sent = 1
  event.submitter?.setAttribute('aria-disabled', true)
  setTimeout(again, 8000, form) // a download leaves the page standing
})
const again = (form) => { delete form.dataset.sent; form.querySelectorAll('[aria-disabled]').forEach((button) => button.removeAttribute('aria-disabled')) }
addEventListener('pageshow', (event) => event.persisted && all('form[data-sent]').forEach(again))

addEventListener('change', (event) => event.target.form?.matches('[data-auto]') && event.target.form.requestSubmit())

addEventListener('click', (event) => {
  for (const menu of all('.menu[open]')) if (!menu.contains(event.target)) menu.open = false
  const button = event.target.closest?.('[data-copy]')
  if (button) navigator.clipboard.writeText(button.dataset.copy).then(() => {
    const word = button.textContent
    button.textContent = button.dataset.copied
    setTimeout(() => { button.textContent = word }, 2000)
  })
})
addEventListener('keydown', (event) => {
  if (event.key === 'Escape') for (const menu of all('.menu[open]')) { menu.open = false; menu.firstElementChild.focus() }
})
if (navigator.clipboard) for (const button of all('[data-copy]')) button.hidden = false

// Browsers without ::details-content cannot open the filters by style alone.
if (!CSS.supports('selector(::details-content)') && matchMedia('(min-width: 60rem)').matches) for (const fold of all('.fold')) fold.open = true

// Light, dark or as the device has it: a cookie, so that the next page comes in the right colours at once.
const colours = document.querySelector('.colours')
if (colours) {
  const root = document.documentElement
  const press = () => colours.querySelectorAll('button').forEach((button) => button.setAttribute('aria-pressed', button.value === (root.dataset.theme ?? '')))
  colours.hidden = false
  colours.addEventListener('click', ({ target: { value } }) => {
    if (value === undefined) return
    document.cookie = `theme=${value}; path=/; max-age=${value ? 31536000 : 0}; samesite=lax`
    if (value) root.dataset.theme = value
    else delete root.dataset.theme
    press()
  })
  press()
}

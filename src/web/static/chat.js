// biome-ignore-all format: written small by hand; an old phone reads every byte
// biome-ignore-all lint: expressions instead of statements, for the same reason
// What the page does by itself; without it everything still works, one page at a time. Served without comments and
// spare white space, at most 3,000 bytes (a test counts them).
//
// S(): the element of an id.  V: this visit; what is kept belongs to it alone.  Q: messages not yet acknowledged, as
// [key, field, value, words].  W: what was said here, as [line, words], since its text may not be kept.  H: news held
// back while it is not known whether a message was stored, so that its line never stands there twice.
(d => {
let S = i => d.getElementById(i),
  [lines, ask, note, more, write, dots] = 'lines ask note more write dots'.split(' ').map(S),
  { off, fail, kiosk, visit:V, after } = S('chat').dataset,
  box = write.text,
  H = [],
  busy, lost, hit, sse, nap,

  // The next person on a shared phone neither sends nor sees what the last one left.
  read = (store, [of, kept] = JSON.parse(store.posko || '[]')) => of == V ? kept:store.clear() || [],
  save = (store, kept) => store.posko = JSON.stringify([V, kept]),
  L = localStorage, T = sessionStorage, Q = read(L), W = read(T),

  again = () => location.reload(),
  say = text => note.hidden = !(note.textContent = text || ''),
  near = () => d.body.scrollHeight-scrollY-innerHeight < 200,
  down = () => scrollTo(0, 1e9),
  draw = m => {
    if (m.li) return
    lines.append(m.li = S('mine').content.firstChild.cloneNode(1))
    m.li.querySelector('p').textContent = m[3]
    down()
  },

  tell = news => {
  // The session has ended. A message on its way is told so itself, and must be kept for the next session first.
  if (!news) return busy || again()
  if (busy || lost) return H.push(news)
  let low = near(), ol = d.createElement('ol'), first
  after = news.after
  ol.innerHTML = news.lines
  for (let line of [...ol.children]) {
    let old = S(line.id)
    if (!old) lines.append(line), first ||= !line.matches('.mine') && line
    else if (!line.matches('.gone')) old.replaceWith(line)
  }
  ask.innerHTML = news.answers
  if (hit && news.answers) hit = ask.focus({ preventScroll:1 })
  dots.hidden = !news.waiting
  S('who').textContent = news.who
  if (first) low ? first.scrollIntoView() : more.hidden = 0
},

  flush = async m => {
  if (busy || !(m = Q[0])) return
  let wait = busy = 3
  try {
    let got = await fetch('/kirim', { method:'POST', headers:{ accept:'application/json' }, body:new URLSearchParams({ key:m[0], [m[1]]:m[2] }) }), text = m[1] == 'text',
      // A page instead of data is a refusal by whoever stands in between, or a fault: the same again would stay so.
      { line, visit, say:told, again:next } = await got.json().catch(e => got.ok ? null:{ say:fail })
    lost = 0
    say(told)
    wait = next
    V = visit || V
    if (wait) draw(m)
    else if (!visit || !text) {
      Q.shift()
      if (line) W.push([line, m[3]])
      else d.forms[0][0].disabled = 0, text && (box.value += (box.value && '\n')+m[2])
      if (line && !S('l'+line)) {
        draw(m)
        m.li.id = 'l'+line
        m.li.className = 'mine'
        dots.hidden = 0
        down()
      } else m.li?.remove()
      save(T, W)
    }
    save(L, Q)
    if (visit) again()
  } catch {
    // Stored or not: the same key is sent again, and stored once.
    lost = 1
    say(off)
    draw(m)
  }
  busy = 0
  if (!lost) H.splice(0).map(tell)
  setTimeout(flush, wait*1e3)
},

// A shared screen forgets whoever walked away.
stay = () => {
  more.hidden ||= near()
  clearTimeout(nap)
  if (kiosk) nap = setTimeout(() => S('end').submit(), kiosk)
},

follow = () => {
  sse?.close()
  sse = new EventSource('/events?after='+after)
  sse.onmessage = e => tell(JSON.parse(e.data))
  sse.onopen = () => note.textContent == off && say()
  sse.onerror = () => sse.readyState > 1 && setTimeout(follow, 5e3)
}

d.onsubmit = e => {
  let by = e.submitter?.name ? e.submitter:box, value = by.value.trim()
  e.preventDefault()
  if (!value) return
  Q.push([crypto.getRandomValues(new Uint32Array(4)).join('-'), by.name, value, by == box ? value:by.querySelector('.label').firstChild.data])
  save(L, Q)
  Q.map(draw)
  if (by == box) box.value = ''
  else by.form[0].disabled = hit = 1
  flush()
}
// The braces matter: a handler that returns false swallows the key.
box.onkeydown = e => { e.key == 'Enter' && !e.shiftKey && write.requestSubmit(e.preventDefault()) }
more.onclick = down

onscroll = onpointerdown = onkeydown = stay

ononline = () => flush(follow())
onoffline = () => say(off)
onpageshow = e => e.persisted && again()

for (let [line, words] of W) d.querySelectorAll(`#l${line}.gone p`).forEach(p => p.textContent = words)
if (+after && !/#[lp]/.test(location)) down()
follow(stay(flush()))
})(document)

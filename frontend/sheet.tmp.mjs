import { chromium } from 'playwright-core'
const [out, w, cols, maxh, ...files] = process.argv.slice(2)
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--allow-file-access-from-files'] })
const p = await (await b.newContext({ viewport: { width: (+w + 8) * +cols, height: 800 } })).newPage()
import fs from 'fs'
fs.writeFileSync('/tmp/sheet.html', `<body style="margin:0;background:#777;display:grid;grid-template-columns:repeat(${cols},${w}px);gap:8px">` + files.map((f) => `<div style="height:${maxh}px;overflow:hidden;background:#fff"><div style="font:11px sans-serif;background:#ff0">${f.split('/').pop()}</div><img src="file://${f}" style="width:${w}px"></div>`).join('') + '</body>')
await p.goto('file:///tmp/sheet.html'); await p.waitForLoadState('networkidle')
await p.screenshot({ path: out, fullPage: true }); await b.close()

import { describe, expect, it } from 'vitest'
import { Refusal } from './fault'
import { canonical, parse } from './json'

function faultOf(act: () => unknown) {
  try {
    act()
  } catch (error) {
    if (error instanceof Refusal) return error.fault
    throw error
  }
  return null
}

describe('strict JSON', () => {
  it.each(['{}', '[]', '"a"', '0', '-12', 'true', 'null', ' { "a" : [ 1 , { "b" : "\\u00e9\\n" } ] } ', '9007199254740991'])(
    'reads %s as the platform does',
    (text) => expect(parse(text)).toEqual(JSON.parse(text)),
  )

  it.each([
    '', '{', '[1,]', '{"a":1,}', '{a:1}', "'a'", '01', '+1', '1.', '.5', '-', '1e', 'tru', 'nulll', '"a', '"\t"', '"\\x"',
    '"\\u12g4"', '[1] 2', '{"a" 1}', '{"a":1 "b":2}', '\ufeff{}', 'NaN', '// a\n1',
  ])('refuses %j', (text) => expect(faultOf(() => parse(text))?.code).toBe('json-malformed'))

  it('refuses a member that is there twice, however it is spelled and wherever it stands', () => {
    expect(faultOf(() => parse('{"a":1,"b":2,"a":1}'))).toMatchObject({ code: 'json-duplicate-member', where: 'a' })
    expect(faultOf(() => parse('[{"x":{"a":1,"\\u0061":2}}]'))?.code).toBe('json-duplicate-member')
    expect(faultOf(() => parse('{"__proto__":1,"__proto__":2}'))?.code).toBe('json-duplicate-member')
  })

  it('keeps a member named __proto__ a member', () => {
    expect(canonical(parse('{"__proto__":{"k":1}}'))).toBe('{"__proto__":{"k":1}}')
  })

  it('refuses half a surrogate pair and takes a whole one', () => {
    expect(faultOf(() => parse('"\\ud83d"'))?.code).toBe('json-not-utf8')
    expect(faultOf(() => parse('{"\\ude00":1}'))?.code).toBe('json-not-utf8')
    expect(parse('"\\ud83d\\ude00"')).toBe('😀')
  })

  it.each(['1.0', '1e2', '-0.5', '-0', '9007199254740992', '-9007199254740993'])('refuses %s, which is no integer in its one spelling', (text) => {
    expect(faultOf(() => parse(`[${text}]`))?.code).toBe('json-not-an-integer')
  })

  it('is not brought down by depth', () => {
    expect(faultOf(() => parse('['.repeat(100_000)))?.code).toBe('json-malformed')
  })
})

describe('RFC 8785 canonical form', () => {
  it('orders members by UTF-16 units (§3.2.3)', () => {
    const text = '{"\\u20ac":"Euro Sign","\\r":"Carriage Return","\\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One","\\ud83d\\ude00":"Emoji: Grinning Face","\\u0080":"Control","\\u00f6":"Latin Small Letter O With Diaeresis"}'
    expect(canonical(parse(text))).toBe(
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    )
  })

  it('escapes only what must be (§3.2.2.2)', () => {
    expect(canonical(parse('"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/\\b\\f\\t\\r\\u007f\\u2028"'))).toBe(
      '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/\\b\\f\\t\\r\u007f\u2028"',
    )
  })

  it('writes integers, literals and nesting without space', () => {
    expect(canonical(parse('{ "b": [ true, false, null, -1, 0, 9007199254740991 ], "10": 1, "9": {} , "a": [] }'))).toBe(
      '{"10":1,"9":{},"a":[],"b":[true,false,null,-1,0,9007199254740991]}',
    )
  })

  it('has no form for half a surrogate pair', () => {
    expect(() => canonical('\ud83d')).toThrow(TypeError)
    expect(() => canonical({ '\ude00': 1 })).toThrow(TypeError)
    expect(() => canonical(0.5)).toThrow(TypeError)
  })
})

/** 开放数据: public facts as files anybody may use again, described so that programs find them. Never about a person. */
@NullMarked
package shanyu.disclosure.opendata;

import org.jspecify.annotations.NullMarked;

/** 年度信息公示: once a year each institution tells the public about itself, in an open period, with its corrections beside. */
@NamedInterface("yearly")
@NullMarked
package shanyu.disclosure.yearly;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

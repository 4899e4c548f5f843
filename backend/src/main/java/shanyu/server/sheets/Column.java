package shanyu.server.sheets;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Heading of a record component in sheets; a component without one stays out of them. */
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Column {
    String zh();

    String en();

    /** Whether these are codes of towns, which nobody reads: a column with their names follows. */
    boolean towns() default false;

    /** Whether this is money: kept in fen, written in yuan, which is what people reckon in. */
    boolean money() default false;

    /** Words for the codes of the column. */
    Class<? extends CellWords> words() default CellWords.AsItIs.class;
}

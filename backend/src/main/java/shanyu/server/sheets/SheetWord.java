package shanyu.server.sheets;

/** The word for a code, in the two languages a sheet may be written in. */
public interface SheetWord {
    String zh();

    String en();
}

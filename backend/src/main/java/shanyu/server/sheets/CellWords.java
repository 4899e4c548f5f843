package shanyu.server.sheets;

/** Turns the codes of a column into the words a reader of the sheet knows. */
@FunctionalInterface
public interface CellWords {
    String of(String code, boolean english);

    /** Finds the words a column names: a bean where they need the house, else a new instance. */
    interface Source {
        <T extends CellWords> T of(Class<T> type);
    }

    /** Leaves the cell as it is. */
    final class AsItIs implements CellWords {
        @Override
        public String of(String code, boolean english) {
            return code;
        }
    }
}

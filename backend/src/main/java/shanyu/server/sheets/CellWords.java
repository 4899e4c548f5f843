package shanyu.server.sheets;

/** Turns the codes of a column into the words a reader of the sheet knows. */
@FunctionalInterface
public interface CellWords {
    String of(String code, boolean english);

    /** Leaves the cell as it is. */
    final class AsItIs implements CellWords {
        @Override
        public String of(String code, boolean english) {
            return code;
        }
    }
}

package shanyu.server.sheets;

/** The word for a code, in the two languages a sheet may be written in. */
public record SheetWord(String zh, String en) {
    public String in(boolean english) {
        return english ? en : zh;
    }
}

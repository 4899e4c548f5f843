package shanyu.planner.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** A CSV file with a header, by RFC 4180; a byte order mark and spaces around values are passed over. */
final class Table {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .setSkipHeaderRecord(true)
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(true)
            .get();

    final Faults faults;
    private final List<String> columns;
    private final List<CSVRecord> rows;

    private Table(Faults faults, List<String> columns, List<CSVRecord> rows) {
        this.faults = faults;
        this.columns = columns;
        this.rows = rows;
    }

    static Table of(Path file, String... needed) {
        String name = String.valueOf(file.getFileName());
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            reader.mark(1);
            if (reader.read() != '\uFEFF') reader.reset();
            var parser = FORMAT.parse(reader);
            var table = new Table(new Faults(name), parser.getHeaderNames(), parser.getRecords());
            for (var column : needed) {
                if (!table.has(column))
                    throw new Refused("%s has no column \"%s\"; its first line is \"%s\" and should name %s"
                            .formatted(name, column, String.join(",", table.columns), String.join(",", needed)));
            }
            if (table.rows.isEmpty()) throw new Refused(name + " has no rows below its header");
            return table;
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new Refused("%s cannot be read: %s".formatted(file, unreadable.getMessage()));
        }
    }

    boolean has(String column) {
        return columns.contains(column);
    }

    List<CSVRecord> rows() {
        return rows;
    }

    String text(CSVRecord row, String column) {
        String value = row.isSet(column) ? row.get(column) : "";
        if (value.isEmpty()) faults.add(line(row), column, value, "give every row a value");
        return value;
    }

    /** A number that may be any; empty after a fault. */
    OptionalDouble number(CSVRecord row, String column) {
        return number(row, column, Double.NEGATIVE_INFINITY);
    }

    /** A number of at least 0. */
    OptionalDouble amount(CSVRecord row, String column) {
        return number(row, column, 0);
    }

    private OptionalDouble number(CSVRecord row, String column, double least) {
        String value = row.isSet(column) ? row.get(column) : "";
        try {
            double number = Double.parseDouble(value);
            if (Double.isFinite(number) && number >= least) return OptionalDouble.of(number);
        } catch (NumberFormatException noNumber) {
            // named below, with the values that are numbers and out of range
        }
        faults.add(line(row), column, value, least == 0 ? "write a number of at least 0" : "write a number");
        return OptionalDouble.empty();
    }

    /** Of the file, counted from 1 with the header. */
    static long line(CSVRecord row) {
        return row.getRecordNumber() + 1;
    }
}

package shanyu.server.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractGenericHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import shanyu.server.HouseSettings;
import shanyu.server.http.Listing;
import tools.jackson.databind.ObjectMapper;

/** Writes any {@link Listing} as csv or xlsx when the caller accepts that: every list exports, none needs code for it. */
@Component
class ListingSheets extends AbstractGenericHttpMessageConverter<Listing<?>> {
    private final ObjectMapper json;
    private final boolean invented;
    private final ListableBeanFactory beans;
    private final TownNames towns;

    ListingSheets(ObjectMapper json, HouseSettings settings, ListableBeanFactory beans, TownNames towns) {
        super(Arrays.stream(SheetFormat.values()).map(SheetFormat::mediaType).toArray(MediaType[]::new));
        this.json = json;
        this.invented = settings.isDemo();
        this.beans = beans;
        this.towns = towns;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Listing.class;
    }

    @Override
    public boolean canRead(Type type, @Nullable Class<?> context, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public boolean canWrite(@Nullable Type type, Class<?> valueType, @Nullable MediaType mediaType) {
        return valueType == Listing.class && canWrite(mediaType);
    }

    @Override
    protected void writeInternal(Listing<?> listing, @Nullable Type type, HttpOutputMessage answer) throws IOException {
        Locale language = LocaleContextHolder.getLocale();
        var sheet =
                Sheet.of(listing.items(), rowType(listing.items(), type), language, invented, json, this::words, towns);
        var format = SheetFormat.accepted(String.valueOf(answer.getHeaders().getContentType()))
                .orElse(SheetFormat.CSV);
        answer.getHeaders().set("Content-Disposition", "attachment; filename=\"shanyu." + format.extension() + "\"");
        switch (format) {
            case CSV -> {
                answer.getHeaders().setContentType(new MediaType("text", "csv", StandardCharsets.UTF_8));
                answer.getBody().write(SheetText.of(sheet).getBytes(StandardCharsets.UTF_8));
            }
            case XLSX -> workbook(sheet, answer.getBody());
        }
    }

    private static void workbook(Sheet sheet, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Shanyu", null)) {
            var page = book.newWorksheet("Shanyu");
            for (int c = 0; c < sheet.headings().size(); c++)
                page.value(0, c, sheet.headings().get(c));
            for (int r = 0; r < sheet.rows().size(); r++) {
                List<Object> row = sheet.rows().get(r);
                for (int c = 0; c < row.size(); c++) put(page, r + 1, c, row.get(c));
            }
            page.freezePane(0, 1);
        }
    }

    private <T extends CellWords> T words(Class<T> type) {
        return beans.getBeanProvider(type).getIfAvailable(() -> BeanUtils.instantiateClass(type));
    }

    /** Days and moments as the spreadsheet program's own, so that they sort and filter as what they are. */
    private static void put(Worksheet page, int row, int column, Object cell) {
        switch (cell) {
            case Number number -> page.value(row, column, number);
            case LocalDate day -> {
                page.value(row, column, day);
                page.style(row, column).format("yyyy-mm-dd").set();
            }
            case OffsetDateTime moment -> {
                page.value(row, column, moment.toLocalDateTime());
                page.style(row, column).format("yyyy-mm-dd hh:mm").set();
            }
            case Object text -> page.value(row, column, text.toString());
        }
    }

    private static Class<?> rowType(List<?> items, @Nullable Type type) {
        if (!items.isEmpty()) return items.getFirst().getClass();
        if (type instanceof ParameterizedType parameterized) {
            var row = ResolvableType.forType(parameterized).getGeneric(0).resolve();
            if (row != null) return row;
        }
        return Record.class;
    }

    @Override
    protected Listing<?> readInternal(Class<? extends Listing<?>> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("sheets are read by the import of a register", input);
    }

    @Override
    public Listing<?> read(Type type, @Nullable Class<?> context, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("sheets are read by the import of a register", input);
    }
}

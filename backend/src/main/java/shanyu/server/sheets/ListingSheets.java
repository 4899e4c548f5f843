package shanyu.server.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
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

    ListingSheets(ObjectMapper json, HouseSettings settings) {
        super(Arrays.stream(SheetFormat.values()).map(SheetFormat::mediaType).toArray(MediaType[]::new));
        this.json = json;
        this.invented = settings.isDemo();
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
        var sheet = Sheet.of(listing.items(), rowType(listing.items(), type), language, invented, json);
        var format = SheetFormat.accepted(String.valueOf(answer.getHeaders().getContentType()))
                .orElse(SheetFormat.CSV);
        answer.getHeaders().set("Content-Disposition", "attachment; filename=\"shanyu." + format.extension() + "\"");
        switch (format) {
            case CSV -> answer.getBody().write(SheetText.of(sheet).getBytes(StandardCharsets.UTF_8));
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
                for (int c = 0; c < row.size(); c++) {
                    switch (row.get(c)) {
                        case Number number -> page.value(r + 1, c, number);
                        case Object text -> page.value(r + 1, c, text.toString());
                    }
                }
            }
            page.freezePane(0, 1);
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

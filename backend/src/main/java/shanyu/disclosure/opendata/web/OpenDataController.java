package shanyu.disclosure.opendata.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import shanyu.disclosure.opendata.Catalogue;
import shanyu.disclosure.opendata.Dataset;
import shanyu.disclosure.opendata.OpenColumn;
import shanyu.disclosure.opendata.OpenFile;
import shanyu.disclosure.opendata.OpenFiles;
import shanyu.identity.access.Does;
import shanyu.shared.Refusal;

/** Open data for anybody: the files, their catalogue for programs, their list for the page. */
@Tag(name = "public")
@RestController
class OpenDataController {
    private final OpenFiles files;
    private final Catalogue catalogue;

    OpenDataController(OpenFiles files, Catalogue catalogue) {
        this.files = files;
        this.catalogue = catalogue;
    }

    @Schema(name = "OpenDataset")
    record Offered(
            @Schema(example = "institutions", maxLength = 20)
            String name,

            @Schema(maxLength = 100) String zh,
            @Schema(maxLength = 100) String en,
            @Schema(maxLength = 500) String saysZh,
            @Schema(maxLength = 500) String saysEn,
            @ArraySchema(maxItems = 50) List<OpenColumn> columns,
            @ArraySchema(maxItems = 4) List<Download> files) {}

    @Schema(name = "OpenDownload")
    record Download(
            @Schema(example = "institutions.csv", maxLength = 40)
            String file,

            @Schema(minimum = "0") int bytes,
            @Schema(maxLength = 64) String sha256,
            Instant madeAt,
            Instant changedAt) {}

    @Schema(name = "OpenData")
    record Offer(
            @Schema(maxLength = 200) String licence,
            boolean demonstration,
            @ArraySchema(maxItems = 20) List<Offered> datasets) {}

    @Operation(summary = "What is offered as open data, with columns, stamps and checksums")
    @Does("disclosure.open.read")
    @GetMapping("/api/public/open")
    Offer offer() {
        var all = files.all();
        return new Offer(
                Catalogue.LICENCE,
                files.isInvented(),
                Arrays.stream(Dataset.values())
                        .map(dataset -> new Offered(
                                dataset.slug(),
                                dataset.title(false),
                                dataset.title(true),
                                dataset.says(false),
                                dataset.says(true),
                                dataset.columns(),
                                all.stream()
                                        .filter(file -> file.name().startsWith(dataset.slug() + "."))
                                        .map(OpenDataController::download)
                                        .toList()))
                        .toList());
    }

    @Operation(summary = "The catalogue in DCAT-AP, as JSON-LD")
    @Does("disclosure.open.read")
    @GetMapping(value = "/open/catalog.jsonld", produces = "application/ld+json")
    Map<String, Object> catalogue() {
        return catalogue.of(ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
    }

    @Operation(summary = "A file of open data; unchanged since the caller's copy: 304")
    @Does("disclosure.open.read")
    @GetMapping(value = "/open/{file}")
    ResponseEntity<byte[]> file(@PathVariable @Parameter(example = "rounds.csv") @Size(max = 40) String file) {
        var found = files.find(file).orElseThrow(() -> Refusal.missing().asException());
        return ResponseEntity.ok()
                .contentType(
                        MediaType.parseMediaType(file.endsWith(".csv") ? "text/csv;charset=UTF-8" : "application/json"))
                .eTag("\"" + found.sha256() + "\"")
                .lastModified(found.changedAt())
                .cacheControl(CacheControl.noCache().cachePublic())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .body(found.content());
    }

    private static Download download(OpenFile file) {
        return new Download(file.name(), file.content().length, file.sha256(), file.madeAt(), file.changedAt());
    }
}

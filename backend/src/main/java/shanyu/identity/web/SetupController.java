package shanyu.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.FirstAdministrator;
import shanyu.identity.access.Does;
import shanyu.shared.DivisionCode;

/** The first step of an empty house. */
@Tag(name = "identity")
@RestController
@RequestMapping("/api/setup")
class SetupController {
    private final FirstAdministrator first;

    SetupController(FirstAdministrator first) {
        this.first = first;
    }

    @Schema(name = "SetupState")
    record State(
            @Schema(description = "true while nobody can sign in yet")
            boolean needed) {}

    @Schema(name = "Setup")
    record Setup(
            @NotBlank @Size(max = 100) @Schema(example = "as printed at the start")
            String code,

            @NotBlank @Pattern(regexp = "\\d{6}000") @Schema(example = "310115000")
            String district,

            @NotBlank @Size(max = 60) @Schema(example = "浦东新区")
            String districtName,

            @NotBlank @Size(max = 60) @Schema(example = "Pudong New Area")
            String districtNameEn,

            @NotBlank @Size(max = 60) @Schema(example = "浦东新区托育服务指导中心")
            String officeName,

            @NotBlank @Size(max = 60) @Schema(example = "Pudong Childcare Guidance Centre")
            String officeNameEn,

            @NotBlank @Pattern(regexp = "[a-z0-9][a-z0-9._-]{1,63}") @Size(max = 64) @Schema(example = "security")
            String username,

            @NotBlank @Size(min = 12, max = 200) @Schema(example = "correct horse battery staple")
            String password,

            @NotBlank @Size(max = 60) @Schema(example = "张三")
            String name) {}

    @Operation(summary = "Whether the house still waits for its first administrator")
    @Does("identity.setup")
    @GetMapping
    State read() {
        return new State(first.isNeeded());
    }

    @Operation(
            summary =
                    "Enter the district and its first (security) administrator, once, with the code printed at the start")
    @Does(value = "identity.setup", secret = true)
    @PostMapping
    ResponseEntity<State> enter(@Valid @RequestBody Setup asked) {
        first.enter(
                        asked.code(),
                        new FirstAdministrator.District(
                                new DivisionCode(asked.district()),
                                asked.districtName(),
                                asked.districtNameEn(),
                                asked.officeName(),
                                asked.officeNameEn()),
                        asked.username(),
                        asked.password(),
                        asked.name())
                .orThrow();
        return ResponseEntity.status(HttpStatus.CREATED).body(new State(false));
    }
}

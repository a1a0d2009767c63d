package nl.wijkregie.portaal.internal;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import java.math.BigDecimal;
import java.util.List;
import nl.wijkregie.gemeente.Gemeente;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;

/** What the description of the API says of every address: version, errors, headers, the code of a case. */
@Configuration(proxyBeanMethods = false)
class OpenApiBeschrijving {

    private static final String ANTWOORDEN = "#/components/responses/";
    private static final List<Integer> FOUTEN = List.of(400, 404, 405, 406, 409, 413, 415, 422, 429, 500, 503);

    @Bean
    OpenAPI openApi(Gemeente gemeente) {
        Components onderdelen = new Components();
        ModelConverters.getInstance().readAll(Probleem.class).forEach(onderdelen::addSchemas);
        FOUTEN.forEach(status -> onderdelen.addResponses(String.valueOf(status), fout(status)));
        onderdelen
                .getResponses()
                .get(String.valueOf(ApiAdres.TE_VAAK))
                .addHeaderObject(
                        HttpHeaders.RETRY_AFTER,
                        new Header()
                                .description("Na hoeveel seconden u het opnieuw kunt proberen.")
                                .schema(new IntegerSchema().minimum(BigDecimal.ONE)));
        onderdelen.addHeaders(
                ApiAdres.VERSIEHEADER,
                new Header()
                        .description("Volledige versie van de API.")
                        .schema(new StringSchema().example(ApiAdres.VERSIE)));
        return new OpenAPI()
                .info(new Info()
                        .title("Wijkregie: ideeën van inwoners")
                        .description("Dien een idee voor uw wijk of buurt in, volg het en vul het aan. Fouten komen als"
                                + " application/problem+json, in het Nederlands.")
                        .version(ApiAdres.VERSIE)
                        .license(new License().name("EUPL-1.2").url("https://eupl.eu/1.2/nl/"))
                        .contact(new Contact()
                                .name("Gemeente " + gemeente.naam())
                                .email(gemeente.emailAfzender())))
                .servers(List.of(new Server().url(ApiAdres.BASIS).description("Deze server")))
                .components(onderdelen);
    }

    @Bean
    OpenApiCustomizer gedeeldeBeschrijving() {
        return api -> {
            Paths kort = new Paths();
            api.getPaths().forEach((pad, adres) -> {
                // The version belongs to the server's address, as the API Design Rules want.
                kort.addPathItem(pad.substring(ApiAdres.BASIS.length()), adres);
                adres.readOperations().forEach(bewerking -> vulAan(pad, bewerking));
            });
            api.setPaths(kort);
        };
    }

    private static void vulAan(String pad, Operation bewerking) {
        bewerking.getResponses().forEach((status, antwoord) -> {
            if (antwoord.get$ref() == null) {
                antwoord.addHeaderObject(
                        ApiAdres.VERSIEHEADER, new Header().$ref("#/components/headers/" + ApiAdres.VERSIEHEADER));
            }
        });
        if (pad.contains("{kenmerk}")) {
            zaakadres(bewerking);
        }
        if (bewerking.getRequestBody() != null) {
            verwijs(bewerking, 400, 413, 415, ApiAdres.TE_VAAK);
        }
        verwijs(bewerking, 406, 500);
    }

    private static void zaakadres(Operation bewerking) {
        bewerking.getParameters().stream()
                .filter(parameter -> "kenmerk".equals(parameter.getName()))
                .forEach(parameter ->
                        parameter.description("Kenmerk van de zaak.").example("INI-2026-12"));
        bewerking.addParametersItem(new Parameter()
                .in("query")
                .name(Volgcode.PARAMETER)
                .description("De volgcode die u bij het indienen kreeg. Nodig als u de header niet gebruikt.")
                .schema(new StringSchema()));
        bewerking.addParametersItem(new Parameter()
                .in("header")
                .name(Volgcode.HEADER)
                .description("De volgcode. Beter dan in het adres, want zo blijft hij uit logboeken. Gaat voor.")
                .schema(new StringSchema()));
        verwijs(bewerking, 404, ApiAdres.TE_VAAK);
    }

    private static void verwijs(Operation bewerking, int... statussen) {
        for (int status : statussen) {
            bewerking
                    .getResponses()
                    .addApiResponse(String.valueOf(status), new ApiResponse().$ref(ANTWOORDEN + status));
        }
    }

    private static ApiResponse fout(int status) {
        return new ApiResponse()
                .description(
                        status == 404
                                ? "Er is geen zaak met dit kenmerk en deze volgcode."
                                : Statustekst.detail(status))
                .addHeaderObject(
                        ApiAdres.VERSIEHEADER, new Header().$ref("#/components/headers/" + ApiAdres.VERSIEHEADER))
                .content(new Content()
                        .addMediaType(
                                org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Probleem"))));
    }
}

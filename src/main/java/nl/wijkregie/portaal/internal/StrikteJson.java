package nl.wijkregie.portaal.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Reads bodies of the public API to the letter: nothing is guessed, turned into another type or silently lost, because
 * the sender cannot look at what we made of it. Other JSON in the application is not touched.
 */
@Configuration(proxyBeanMethods = false)
class StrikteJson implements WebMvcConfigurer {

    private static final int DIEPTE = 10;
    private static final int CIJFERS = 50;
    private static final int VELDNAAM = 100;

    @Override
    public void extendMessageConverters(List<HttpMessageConverter<?>> converters) {
        ObjectMapper lezer = lezer();
        converters.stream()
                .filter(MappingJackson2HttpMessageConverter.class::isInstance)
                .map(MappingJackson2HttpMessageConverter.class::cast)
                .forEach(converter -> converter.registerObjectMappersForType(
                        Verzoek.class, perType -> perType.put(MediaType.APPLICATION_JSON, lezer)));
    }

    static ObjectMapper lezer() {
        JsonFactory json = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DIEPTE)
                        .maxNumberLength(CIJFERS)
                        .maxNameLength(VELDNAAM)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        JsonMapper.Builder lezer = JsonMapper.builder(json)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .addModule(new SimpleModule().addDeserializer(String.class, new Tekstlezer()));
        for (LogicalType soort :
                List.of(LogicalType.Integer, LogicalType.Float, LogicalType.Boolean, LogicalType.POJO)) {
            lezer.withCoercionConfig(soort, regels -> {
                regels.setCoercion(CoercionInputShape.String, CoercionAction.Fail);
                regels.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
                regels.setCoercion(CoercionInputShape.EmptyArray, CoercionAction.Fail);
                regels.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
            });
        }
        lezer.withCoercionConfig(LogicalType.Boolean, regels -> {
            regels.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
            regels.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
        });
        return lezer.build();
    }

    /** Text only from text, with the line ends and the white space around it made equal; blank becomes null. */
    private static final class Tekstlezer extends StdScalarDeserializer<String> {

        Tekstlezer() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parser.hasToken(JsonToken.VALUE_STRING)
                    ? Tekstregels.normaliseer(parser.getText())
                    : (String) context.handleUnexpectedToken(String.class, parser);
        }
    }
}

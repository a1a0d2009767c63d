package nl.wijkregie.portaal.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Comparator;
import java.util.List;
import nl.wijkregie.bijlage.BijlageGeweigerd;
import nl.wijkregie.initiatief.OnbekendeZaak;
import nl.wijkregie.initiatief.SleutelHergebruikt;
import nl.wijkregie.initiatief.ZaakWachtHierNietOp;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Turns every exception of the public API into a problem in Dutch. A resolver and no controller advice, because an
 * unknown address or method has no controller.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class Probleemvertaling implements HandlerExceptionResolver {

    // A body can hold thousands of wrong values; nobody reads an answer that long.
    private static final int FOUTEN_HOOGSTENS = 50;

    private final Probleemschrijver schrijver;

    Probleemvertaling(Probleemschrijver schrijver) {
        this.schrijver = schrijver;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest verzoek, HttpServletResponse antwoord, @Nullable Object handler, Exception oorzaak) {
        if (!ApiAdres.isVanApi(verzoek) || antwoord.isCommitted() || isVoorEenAnder(oorzaak)) {
            return null;
        }
        try {
            Probleem probleem =
                    oorzaak instanceof HttpMediaTypeNotSupportedException && ApiAdres.neemtBestanden(verzoek)
                            ? Probleem.van(415, "Stuur de bestanden als multipart/form-data, in het veld bestand.")
                            : vertaal(oorzaak);
            if (probleem == null) {
                schrijver.schrijfOnverwacht(antwoord, oorzaak);
            } else {
                if (oorzaak instanceof ErrorResponse metHeaders) {
                    metHeaders
                            .getHeaders()
                            .forEach((naam, waarden) -> antwoord.setHeader(naam, String.join(", ", waarden)));
                }
                schrijver.schrijf(antwoord, probleem);
            }
            return new ModelAndView();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Spring Security answers its own; a client that went away needs no answer. */
    private static boolean isVoorEenAnder(Exception oorzaak) {
        return oorzaak instanceof AccessDeniedException
                || oorzaak instanceof AuthenticationException
                || oorzaak instanceof AsyncRequestNotUsableException;
    }

    private static @Nullable Probleem vertaal(Exception oorzaak) {
        if (oorzaak instanceof OnbekendeZaak) {
            return Probleem.van(404, String.valueOf(oorzaak.getMessage()));
        }
        if (oorzaak instanceof ZaakWachtHierNietOp) {
            return Probleem.van(409, String.valueOf(oorzaak.getMessage()));
        }
        if (oorzaak instanceof SleutelHergebruikt) {
            return Probleem.van(422, List.of(new Fout(Sleutel.HEADER, String.valueOf(oorzaak.getMessage()))));
        }
        if (oorzaak instanceof OngeldigVerzoek ongeldig) {
            return Probleem.van(400, ongeldig.fouten());
        }
        if (oorzaak instanceof BindException ongeldig) {
            return Probleem.van(400, fouten(ongeldig));
        }
        if (oorzaak instanceof HttpMessageNotReadableException
                || oorzaak instanceof CharConversionException
                || oorzaak instanceof CharacterCodingException) {
            return Probleem.van(400, List.of(Leesfout.van(oorzaak)));
        }
        if (oorzaak instanceof BijlageGeweigerd geweigerd) {
            return geweigerd(geweigerd);
        }
        if (oorzaak instanceof MaxUploadSizeExceededException) {
            return Probleem.van(413, ApiFilter.TE_GROTE_BESTANDEN);
        }
        if (oorzaak instanceof MultipartException) {
            return Probleem.van(415);
        }
        if (Gelijktijdig.is(oorzaak)) {
            return Probleem.van(409);
        }
        if (oorzaak instanceof ErrorResponse bekend && bekend.getStatusCode().is4xxClientError()) {
            return Probleem.van(bekend.getStatusCode().value());
        }
        return null;
    }

    private static Probleem geweigerd(BijlageGeweigerd geweigerd) {
        return switch (geweigerd.reden()) {
            case BESTAND -> Probleem.van(400, List.of(new Fout("bestand", geweigerd.zin())));
            case TE_GROOT -> Probleem.van(413, geweigerd.zin());
            case SOORT -> Probleem.van(415, geweigerd.zin());
            case VOL -> Probleem.van(409, geweigerd.zin());
            case LATER -> Probleem.van(503, geweigerd.zin());
        };
    }

    private static List<Fout> fouten(BindException ongeldig) {
        return ongeldig.getFieldErrors().stream()
                .map(fout -> new Fout(fout.getField(), String.valueOf(fout.getDefaultMessage())))
                .sorted(Comparator.comparing(Fout::veld))
                .limit(FOUTEN_HOOGSTENS)
                .toList();
    }
}

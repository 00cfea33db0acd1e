package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.stream.JsonIterator;
import dev.jeton.stream.JsonStream;
import dev.jeton.stream.StreamFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Views of elements lie in the stream's own memory, beside the elements that follow. */
class ViewStreamsTest {
    private static JsonIterator<TokenView> views(StreamFormat format, String elements) {
        String text = switch (format) {
            case ARRAY -> "[" + elements.replace('|', ',') + "]";
            case LINES -> elements.replace('|', '\n');
            case SEQUENCE -> "\u001e" + elements.replace("|", "\n\u001e");
            case CONCATENATED -> elements.replace("|", "");
        };
        return JsonStream.ofViews(format, TokenView::new).read(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @EnumSource
    void erasingAnElementLeavesThoseBehindItAsTheyAre(StreamFormat format) throws IOException {
        List<String> found = new ArrayList<>();
        try (JsonIterator<TokenView> views = views(
                format,
                "{\"access_token\":\"a\"}|{\"access_token\":\"\\u0062\",\"token_type\":\"x\\n\"}|"
                        + "{\"access_token\":\"c\",\"expires_in\":3}|{\"access_token\":\"d\"} \t\r|{\"access_token\":\"e\"}")) {
            while (views.hasNext()) {
                TokenView view = views.next();
                found.add(view.accessToken().text());
                view.eraseDocument();
                assertThat(view.isEmpty()).isTrue();
            }
        }
        assertThat(found).containsExactly("a", "b", "c", "d", "e").inOrder();
    }

    @Test
    void aViewIsEmptyWhenItsLineWasDamaged() throws IOException {
        TokenView view = new TokenView();
        List<Boolean> empty = new ArrayList<>();
        List<String> found = new ArrayList<>();
        String lines =
                "{\"access_token\":\"a\"}\n{\"access_token\":\"b\"} x\n{\"access_token\":\"c\"}\n{\"access_token\":\"d\n\n";
        try (JsonIterator<TokenView> views = JsonStream.ofViews(StreamFormat.LINES, limits -> view)
                .skipDamaged(damaged -> empty.add(view.isEmpty()))
                .read(new ByteArrayInputStream(lines.getBytes(UTF_8)))) {
            views.forEachRemaining(element -> found.add(element.accessToken().text()));
        }
        assertThat(found).containsExactly("a", "c").inOrder();
        assertThat(empty).containsExactly(true, true);
    }
}

package dev.jeton.integration.defaulted;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.integration.ViewedCodec;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Types that take what {@code @Json} means from their package. */
class OrderTest {
    private static final ViewedCodec<Order, OrderView> BOTH =
            new ViewedCodec<>(OrderCodec.INSTANCE, new OrderView(), OrderView::toValue);

    private static final String JSON =
            "{\"order_number\":\"n\",\"order_lines\":[{\"article-number\":\"a\",\"quantity-ordered\":2}],"
                    + "\"current_status\":\"in_progress\"}";

    @Test
    void settingsOfThePackageHoldForEachTypeInIt() {
        Order order = BOTH.read(JSON);
        assertThat(order.currentStatus()).isEqualTo(Order.Status.IN_PROGRESS);
        assertThat(OrderCodec.INSTANCE.toJson(order)).isEqualTo(JSON);
        assertThat(OrderCodec.INSTANCE.toJson(new Order("", List.of(), null))).isEqualTo("{}");
        assertThat(BOTH.read("{\"order_number\":\"a\",\"order_number\":\"b\"}").orderNumber())
                .isEqualTo("b");
    }

    @Test
    void damageAtEveryPositionIsReadOrRejected() {
        byte[] document = JSON.getBytes(UTF_8);
        byte[] replacements = {'"', '{', '}', '[', ']', ',', ':', '0', '-', ' ', 'x', '\\', 0, -1};
        assertThat(BOTH.rejectionsOfDamaged(document, replacements)).isAtLeast(4 * document.length);
    }
}

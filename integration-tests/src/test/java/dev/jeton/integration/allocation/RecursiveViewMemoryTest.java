package dev.jeton.integration.allocation;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.JsonError;
import dev.jeton.integration.BranchView;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How much a view keeps of a type that has itself in it at several places, when a sender chooses other places for each document: there are two
 * to the power of 63 of them within the default depth.
 */
@Tag("allocation")
class RecursiveViewMemoryTest {
    private static final int DOCUMENTS = 40;

    /** One object in the other, on a way of its own for each document. */
    private static byte[] path(Random random, int depth) {
        StringBuilder json = new StringBuilder();
        for (int i = 1; i < depth; i++) {
            json.append(random.nextBoolean() ? "{\"left\":" : "{\"right\":");
        }
        return json.append("{}").append("}".repeat(depth - 1)).toString().getBytes(UTF_8);
    }

    private static List<byte[]> paths(int depth) {
        Random random = new Random(depth);
        List<byte[]> documents = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            documents.add(path(random, depth));
        }
        return documents;
    }

    private static long keptBy(List<byte[]> documents, boolean walk) {
        return ObjectGraph.madeBy(() -> {
                    BranchView view = new BranchView();
                    documents.forEach(document -> {
                        view.parse(document);
                        if (walk) {
                            walk(view);
                        }
                    });
                    view.erase();
                    return view;
                })
                .bytes();
    }

    private static int walk(BranchView view) {
        int objects = 1;
        if (view.hasLeft()) {
            objects += walk(view.left());
        }
        if (view.hasRight()) {
            objects += walk(view.right());
        }
        return objects;
    }

    @Test
    void whatAViewKeepsIsBoundedByTheDepthOfOneDocument() {
        for (int depth : new int[] {8, 16, 32, 64}) {
            List<byte[]> documents = paths(depth);
            long ofOne = keptBy(documents.subList(0, 1), false);
            assertThat(keptBy(documents, false)).isEqualTo(ofOne);
        }
    }

    @Test
    void whatAViewKeepsIsLinearInTheDepth() {
        long at32 = keptBy(paths(32), false);
        long at64 = keptBy(paths(64), false);
        long empty = ObjectGraph.madeBy(BranchView::new).bytes();
        assertThat(at64 - at32).isAtMost(33 * empty);
        assertThat(at64).isAtMost(70 * empty);
    }

    /** Whoever asks for every object gets a view for each, and no more stay than one document took. */
    @Test
    void viewsThatWereAskedForAreUsedAgain() {
        List<byte[]> documents = paths(64);
        assertThat(keptBy(documents, true)).isEqualTo(keptBy(documents.subList(0, 1), true));
        BranchView view = new BranchView();
        documents.forEach(document -> {
            view.parse(document);
            assertThat(walk(view)).isEqualTo(64);
        });
        int[] next = {0};
        assertThat(AllocationMeter.bytes(() -> {
                    view.parse(documents.get(next[0]++ % DOCUMENTS));
                    walk(view);
                }))
                .isEqualTo(0L);
    }

    @Test
    void rejectionOnAnyWayAllocatesNothingAndLosesNoView() {
        List<byte[]> documents = paths(64);
        BranchView view = new BranchView();
        JsonError error = new JsonError();
        documents.forEach(view::parse);
        int[] next = {0};
        assertThat(AllocationMeter.bytes(() -> {
                    byte[] document = documents.get(next[0]++ % DOCUMENTS);
                    if (view.tryParse(document, 0, document.length - 40, error)) {
                        throw new AssertionError("a part was accepted");
                    }
                }))
                .isEqualTo(0L);
    }
}

package dev.jeton.site;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Link;

/** The pages that can be reached from the first ones by links, and the images on them. */
final class PageSet {
    private static final Pattern SCHEME = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*:.*");

    private final Repository repository;
    private final Map<String, Page> pages = new LinkedHashMap<>();
    private final Set<String> images = new TreeSet<>();

    private PageSet(Repository repository) {
        this.repository = repository;
    }

    static PageSet reachableFrom(Repository repository, String... starts) throws IOException {
        PageSet set = new PageSet(repository);
        Deque<String> open = new ArrayDeque<>(List.of(starts));
        while (!open.isEmpty()) {
            String source = open.remove();
            if (!set.pages.containsKey(source)) {
                Page page = Page.parse(source, repository.markdown(source));
                set.pages.put(source, page);
                open.addAll(set.pagesLinkedFrom(page));
            }
        }
        return set;
    }

    Collection<Page> all() {
        return pages.values();
    }

    Page page(String source) {
        return pages.get(source);
    }

    Set<String> images() {
        return images;
    }

    /** Makes every link and image lead to where its target is in the site, or to the host of the sources. */
    void resolveLinks() throws IOException {
        for (Page page : pages.values()) {
            for (Link link : page.links()) {
                if (isOwn(link.getDestination())) {
                    link.setDestination(target(page, link.getDestination()));
                }
            }
            for (Image image : page.images()) {
                image.setDestination(imageTarget(page, image.getDestination()));
            }
        }
    }

    private List<String> pagesLinkedFrom(Page page) throws IOException {
        List<String> linked = new ArrayList<>();
        for (Link link : page.links()) {
            if (isOwn(link.getDestination())) {
                String target = repository.pageAt(path(page, link.getDestination()));
                if (target != null) {
                    linked.add(target);
                }
            }
        }
        return linked;
    }

    private String target(Page page, String link) throws IOException {
        String path = path(page, link);
        int hash = link.indexOf('#');
        String anchor = hash < 0 ? "" : link.substring(hash);
        String source = repository.pageAt(path);
        if (source == null) {
            return repository.address(path) + anchor;
        }
        Page target = pages.get(source);
        if (!anchor.isEmpty() && !target.anchors().containsValue(anchor.substring(1))) {
            throw new IllegalArgumentException(page.source() + ": " + link + " leads to no heading");
        }
        return page == target && !anchor.isEmpty() ? anchor : page.linkTo(target.target()) + anchor;
    }

    private String imageTarget(Page page, String link) {
        if (!isOwn(link)) {
            throw new IllegalArgumentException(page.source() + ": the image " + link + " is not in the repository");
        }
        String path = path(page, link);
        images.add(path);
        return page.linkTo(path);
    }

    /** Returns the path of what a link leads to, after a check that it is there. */
    private String path(Page page, String link) {
        int hash = link.indexOf('#');
        String file = hash < 0 ? link : link.substring(0, hash);
        String path = file.isEmpty() ? page.source() : repository.resolve(page.source(), file);
        if (!pages.containsKey(path) && !repository.exists(path)) {
            throw new IllegalArgumentException(page.source() + ": " + link + " leads nowhere");
        }
        return path;
    }

    private static boolean isOwn(String link) {
        return !SCHEME.matcher(link).matches();
    }
}

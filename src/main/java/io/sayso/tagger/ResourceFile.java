package io.sayso.tagger;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;

/** Where a resource of the class path lies if it is a file of its own, as it is in a function, and not in a jar. */
final class ResourceFile {

    private ResourceFile() {}

    static Optional<Path> of(URL resource) {
        if (!"file".equals(resource.getProtocol())) {
            return Optional.empty();
        }
        try {
            URI uri = resource.toURI();
            return Optional.of(Path.of(uri));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("resource's address must be a URI, but was " + resource, e);
        }
    }
}

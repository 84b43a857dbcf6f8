package io.sayso.it;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The template with its anchors followed, and of each CloudFormation function only what it is given. */
final class Template {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Template() {}

    private static final class Constructor extends SafeConstructor {

        Constructor() {
            super(new LoaderOptions());
            yamlMultiConstructors.put("!", new AbstractConstruct() {

                @Override
                public Object construct(Node node) {
                    if (node instanceof ScalarNode scalar) {
                        return scalar.getValue();
                    }
                    return node instanceof SequenceNode sequence
                            ? constructSequence(sequence)
                            : constructMapping((MappingNode) node);
                }
            });
        }
    }

    /** The resource's properties. */
    static ObjectNode read(Path template, String resource) {
        try {
            Object root = new Yaml(new Constructor()).load(Files.readString(template));
            return (ObjectNode) JSON.valueToTree(root).at("/Resources/" + resource + "/Properties");
        } catch (IOException e) {
            throw new UncheckedIOException(template.toString(), e);
        }
    }
}

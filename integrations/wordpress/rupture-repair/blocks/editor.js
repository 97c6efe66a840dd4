/* The blocks in WordPress's editor: fields for the attributes, and the placeholder as the server prints it. */
(function (wp) {
  var element = wp.element.createElement;
  var widgets = ['rupture-diagram', 'repair-checklist', 'repair-card'];
  widgets.forEach(function (widget) {
    var name = 'rupture-repair/' + widget;
    wp.blocks.registerBlockType(name, {
      edit: function (props) {
        var type = wp.blocks.getBlockType(name);
        var fields = Object.keys(type.attributes)
          .filter(function (attribute) {
            return type.attributes[attribute].type === 'string' && attribute !== 'className';
          })
          .map(function (attribute) {
            // More than one helpline: each on a line of its own.
            var field = attribute === 'helpline' ? 'TextareaControl' : 'TextControl';
            return element(wp.components[field], {
              key: attribute,
              label: attribute,
              value: props.attributes[attribute] || '',
              onChange: function (value) {
                var change = {};
                change[attribute] = value;
                props.setAttributes(change);
              },
            });
          });
        return element(
          'div',
          wp.blockEditor.useBlockProps(),
          element(
            wp.blockEditor.InspectorControls,
            null,
            element(wp.components.PanelBody, { title: type.title }, fields),
          ),
          element(wp.serverSideRender, { block: name, attributes: props.attributes }),
        );
      },
      save: function () {
        return null;
      },
    });
  });
})(window.wp);

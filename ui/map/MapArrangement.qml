import QtQuick

// Which layers a map shows, what lies on what, and how far each lets through what lies below.
QtObject {
    id: arrangement

    property list<int> shown
    // Every layer, bottom to top.
    property list<int> order: MapModel.layerOrder()
    // By layer, in percent; 100 where there is none.
    property var opacities: ({})
    readonly property list<int> stack: order.filter(layer => shown.indexOf(layer) >= 0)
    readonly property list<int> percents: stack.map(layer => opacityOf(layer))
    signal changed

    function opacityOf(layer: int): int {
        return arrangement.opacities[layer] ?? 100;
    }
    function setOpacity(layer: int, percent: int): void {
        const next = Object.assign({}, arrangement.opacities);
        next[layer] = Math.max(0, Math.min(100, percent));
        arrangement.opacities = next;
        arrangement.changed();
    }
    function toggle(layer: int, on: bool): void {
        arrangement.shown = MapKeys.toggled(arrangement.shown, layer, on);
        arrangement.changed();
    }
    // Up by so many layers, or down; the ground stays lowest.
    function raise(layer: int, by: int): void {
        const next = arrangement.order.filter(one => one !== layer);
        const at = Math.max(1, Math.min(next.length, arrangement.order.indexOf(layer) + by));
        next.splice(at, 0, layer);
        arrangement.order = next;
        arrangement.changed();
    }
    function state(): var {
        return { "layers": Array.from(arrangement.shown), "order": Array.from(arrangement.order), "opacities": arrangement.opacities };
    }
    // What a state does not name stays usual.
    function take(state: var): void {
        const usual = Array.from(MapModel.layerOrder());
        const known = (state.order ?? []).filter((layer, at, all) => usual.indexOf(layer) >= 0 && all.indexOf(layer) === at);
        let next = [0].concat(known.filter(layer => layer !== 0));
        for (const layer of usual.filter(one => next.indexOf(one) < 0))
            next.splice(next.indexOf(usual[usual.indexOf(layer) - 1]) + 1, 0, layer);
        arrangement.order = next;
        arrangement.opacities = state.opacities ?? {};
        if (state.layers !== undefined)
            arrangement.shown = state.layers.filter(layer => usual.indexOf(layer) >= 0);
        arrangement.changed();
    }
}

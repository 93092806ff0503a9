#pragma once

#include "streets/street_graph.h"

#include <QHash>

#include <unordered_map>

namespace lantern
{

// Turns streets into nodes and arcs, in the steps that build() names.
class StreetGraph::Builder
{
public:
    [[nodiscard]] StreetGraph build(std::span<const Street> streets);

private:
    struct Way
    {
        std::vector<int> vertices;
        int street = -1;
    };
    struct Edge
    {
        int from;
        int to;
        float metres;
        int street;
        Line shape;
    };

    void readWays(std::span<const Street> streets);
    [[nodiscard]] int vertexAt(GridPoint point);
    [[nodiscard]] int nameIndex(const QString &name);
    void markJunctions();
    void cutIntoEdges();
    void cutIntoEdges(const Way &way);
    void keepLargestComponent();
    void numberNodes();
    void layOutArcs();

    StreetGraph m_graph;
    std::vector<GridPoint> m_vertices;
    std::unordered_map<quint64, int> m_vertexByCell;
    QHash<QString, int> m_nameIndex;
    std::vector<Way> m_ways;
    std::vector<char> m_isJunction;
    std::vector<Edge> m_edges;
    std::vector<int> m_node; // vertex → node, -1 for none
};

} // namespace lantern

#pragma once

#include "streets/street_graph.h"

#include <QHash>

#include <boost/unordered/unordered_flat_map.hpp>

namespace lantern
{

// Turns streets into nodes and arcs, in the steps that build() names.
class StreetGraph::Builder
{
public:
    explicit Builder(const TravelRules &rules);
    [[nodiscard]] StreetGraph build(std::span<const Street> streets);

private:
    // A street's vertices, in m_wayVertices.
    struct Way
    {
        size_t firstVertex;
        size_t endVertex;
        int street;
        bool oneWay;
        bool avoided;
        double millisecondsPerMetre;
    };
    struct Piece
    {
        int from; // vertices
        int to;
        double metres;
        Milliseconds time;
        bool oneWay;
        bool avoided;
        Edge edge;
    };

    void readWays(std::span<const Street> streets);
    void readVertices(const Line &line);
    [[nodiscard]] int vertexAt(GridPoint point);
    [[nodiscard]] int nameIndex(const QString &name);
    [[nodiscard]] std::span<const int> verticesOf(const Way &way) const;
    void markJunctions();
    void cutIntoPieces(const Way &way);
    // The one with the most length, by vertex.
    struct Component
    {
        std::vector<int> of;
        int number = -1;
        double droppedShare = 0;
        [[nodiscard]] bool has(const Piece &piece) const
        {
            return of[static_cast<size_t>(piece.from)] == number && of[static_cast<size_t>(piece.to)] == number;
        }
    };
    [[nodiscard]] Component largestComponent() const;
    void keepLargestComponent();
    void setAvoidedAside();
    [[nodiscard]] std::vector<int> componentOfEachVertex() const;
    [[nodiscard]] std::vector<int> strongComponentOfEachVertex() const;
    void numberNodes();
    void layOutArcs();

    TravelRules m_rules;
    StreetGraph m_graph;
    std::vector<GridPoint> m_vertices;
    boost::unordered_flat_map<quint64, int> m_vertexByCell;
    QHash<QString, int> m_nameIndex;
    std::vector<Way> m_ways;
    std::vector<int> m_wayVertices;
    std::vector<char> m_isJunction;
    std::vector<Piece> m_pieces;
    std::vector<int> m_node; // vertex → node, -1 for none
};

} // namespace lantern

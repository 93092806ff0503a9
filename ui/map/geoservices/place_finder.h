#pragma once

#include "map/geoservices/open_ground.h"

#include <QGeoShape>
#include <QSet>

#include <stop_token>

namespace lantern
{

struct FoundPlace
{
    QString id = {}; // the same as long as the place is called and lies as it does
    QString name = {};
    QString category = {}; // one of placeCategories()
    QString apart = {}; // its ward or grid reference, where another of the answer is called so and of the category, too
    int rank = 0;       // of a hotspot
    GridPoint point = {};
    double metres = -1; // from the middle of the area asked for; -1 without one
};

struct PlaceQuestion
{
    enum class Order { Likeness, Distance, Name };
    QString text = {};             // the beginnings of words
    QGeoShape area = {};           // only its middle counts where it has no extent
    QSet<QString> categories = {}; // all, if empty
    Order order = Order::Likeness; // without text, Distance is meant
    int limit = 20;
};

// The hotspots and places of a file that a question is about. Hotspots come first among those that are alike.
// WrongFormat: it asks for nothing, neither text, nor place, nor category; Refused: the middle of the area lies outside Great
// Britain; NotFound: nothing is called so, or lies there.
[[nodiscard]] Result<std::vector<FoundPlace>> findPlaces(OpenGround &ground, const PlaceQuestion &question,
                                                         const std::stop_token &stop);

// Whether a name has words that begin as each of the typed ones does, as the file's own search reads them; not if nothing was typed.
[[nodiscard]] bool isCalledLike(const QString &name, const QString &typed);

} // namespace lantern

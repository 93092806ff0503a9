#include "map/geoservices/coding_engine.h"

#include "map/geoservices/place_naming.h"
#include "map/geoservices/replies.h"

#include <QGeoAddress>

namespace lantern
{

namespace
{

QString narrowestName(const QGeoAddress &address)
{
    for (const QString &name : {address.street(), address.district(), address.city()})
        if (!name.isEmpty())
            return name;
    return address.text();
}

} // namespace

CodingEngine::CodingEngine(const QVariantMap &parameters, QObject *parent)
    : QGeoCodingManagerEngine(parameters, parent)
{
}

template<class Find>
QGeoCodeReply *CodingEngine::answer(int limit, int offset, Find find)
{
    auto *reply = new CodeReply(limit, offset, this);
    connect(reply, &QGeoCodeReply::finished, this, [this, reply] { Q_EMIT finished(reply); });
    connect(reply, &QGeoCodeReply::errorOccurred, this, [this, reply](QGeoCodeReply::Error error, const QString &text) {
        Q_EMIT errorOccurred(reply, error, text);
    });
    answerAside(reply, GroundWatch::instance()->ground(),
                [find = std::move(find)](OpenGround &ground, const std::stop_token &) { return find(ground); });
    return reply;
}

QGeoCodeReply *CodingEngine::geocode(const QGeoAddress &address, const QGeoShape &bounds)
{
    return geocode(narrowestName(address), -1, 0, bounds);
}

QGeoCodeReply *CodingEngine::geocode(const QString &address, int limit, int offset, const QGeoShape &bounds)
{
    return answer(limit, offset,
                  [=](OpenGround &ground) { return locationsOf(ground, address, limit, offset, bounds); });
}

QGeoCodeReply *CodingEngine::reverseGeocode(const QGeoCoordinate &coordinate, const QGeoShape &bounds)
{
    return answer(-1, 0, [=](OpenGround &ground) { return locationsAt(ground, coordinate, bounds); });
}

} // namespace lantern

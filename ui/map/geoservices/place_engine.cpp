#include "map/geoservices/place_engine.h"

#include "map/geoservices/geo_words.h"
#include "map/geoservices/place_finder.h"
#include "map/geoservices/replies.h"

#include <QPlace>
#include <QPlaceAttribute>
#include <QPlaceCategory>
#include <QPlaceResult>
#include <QPlaceSearchRequest>

#include <algorithm>

namespace lantern
{

namespace
{

QPlaceCategory categoryOf(const QString &key)
{
    QPlaceCategory category;
    if (placeCategories().contains(key)) {
        category.setCategoryId(key);
        category.setName(placeCategoryName(key));
        category.setVisibility(QLocation::DeviceVisibility);
    }
    return category;
}

PlaceQuestion questionOf(const QPlaceSearchRequest &request)
{
    PlaceQuestion question;
    question.text = request.searchTerm().trimmed();
    question.area = request.searchArea();
    for (const QPlaceCategory &category : request.categories())
        question.categories.insert(category.categoryId());
    if (request.relevanceHint() == QPlaceSearchRequest::DistanceHint)
        question.order = PlaceQuestion::Order::Distance;
    else if (request.relevanceHint() == QPlaceSearchRequest::LexicalPlaceNameHint)
        question.order = PlaceQuestion::Order::Name;
    if (request.limit() > 0)
        question.limit = request.limit();
    return question;
}

QPlaceSearchResult resultOf(const FoundPlace &found)
{
    QGeoAddress address;
    address.setText(found.name);
    address.setDistrict(found.apart);
    QGeoLocation location;
    location.setCoordinate(toCoordinate(found.point));
    location.setAddress(address);
    QPlace place;
    place.setPlaceId(found.id);
    place.setName(found.name);
    place.setCategory(categoryOf(found.category));
    place.setLocation(location);
    place.setVisibility(QLocation::DeviceVisibility);
    place.setDetailsFetched(true);
    if (found.rank > 0) {
        QPlaceAttribute rank;
        rank.setLabel(GeoWords::tr("Rank"));
        rank.setText(QString::number(found.rank));
        place.setExtendedAttribute(QStringLiteral("rank"), rank);
    }
    QPlaceResult result;
    result.setTitle(found.name);
    result.setPlace(place);
    if (found.metres >= 0)
        result.setDistance(found.metres);
    return result;
}

Result<QList<QPlaceSearchResult>> resultsFor(OpenGround &ground, const PlaceQuestion &question,
                                             const std::stop_token &stop)
{
    return findPlaces(ground, question, stop).transform([](const std::vector<FoundPlace> &found) {
        QList<QPlaceSearchResult> results;
        std::ranges::transform(found, std::back_inserter(results), resultOf);
        return results;
    });
}

Result<QStringList> suggestionsFor(OpenGround &ground, const PlaceQuestion &question, const std::stop_token &stop)
{
    return findPlaces(ground, question, stop).transform([](const std::vector<FoundPlace> &found) {
        QStringList names;
        for (const FoundPlace &place : found)
            if (!names.contains(place.name))
                names.append(place.name);
        return names;
    });
}

} // namespace

PlaceEngine::PlaceEngine(const QVariantMap &parameters, QObject *parent)
    : QPlaceManagerEngine(parameters, parent)
{
}

template<class Reply>
void PlaceEngine::passOn(Reply *reply)
{
    connect(reply, &QPlaceReply::finished, this, [this, reply] { Q_EMIT finished(reply); });
    connect(reply, &QPlaceReply::errorOccurred, this,
            [this, reply](QPlaceReply::Error error, const QString &text) { Q_EMIT errorOccurred(reply, error, text); });
}

QPlaceSearchReply *PlaceEngine::search(const QPlaceSearchRequest &request)
{
    auto *reply = new SearchReply(request, this);
    passOn(reply);
    answerAside(reply, GroundWatch::instance()->ground(),
                [question = questionOf(request)](OpenGround &ground, const std::stop_token &stop) {
                    return resultsFor(ground, question, stop);
                });
    return reply;
}

QPlaceSearchSuggestionReply *PlaceEngine::searchSuggestions(const QPlaceSearchRequest &request)
{
    auto *reply = new SuggestionReply(this);
    passOn(reply);
    answerAside(reply, GroundWatch::instance()->ground(),
                [question = questionOf(request)](OpenGround &ground, const std::stop_token &stop) {
                    return suggestionsFor(ground, question, stop);
                });
    return reply;
}

QPlaceReply *PlaceEngine::initializeCategories()
{
    auto *reply = new CategoriesReply(this);
    passOn(reply);
    return reply;
}

QString PlaceEngine::parentCategoryId(const QString & /*category*/) const
{
    return {};
}

QStringList PlaceEngine::childCategoryIds(const QString &category) const
{
    return category.isEmpty() ? placeCategories() : QStringList();
}

QPlaceCategory PlaceEngine::category(const QString &category) const
{
    return categoryOf(category);
}

QList<QPlaceCategory> PlaceEngine::childCategories(const QString &parent) const
{
    QList<QPlaceCategory> categories;
    std::ranges::transform(childCategoryIds(parent), std::back_inserter(categories), categoryOf);
    return categories;
}

QList<QLocale> PlaceEngine::locales() const
{
    return {QLocale()};
}

} // namespace lantern

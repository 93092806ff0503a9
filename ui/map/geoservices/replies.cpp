#include "map/geoservices/replies.h"

#include <QSignalBlocker>

namespace lantern
{

namespace
{

// Of routes and geocoding, whose errors have the same names.
template<class Reply>
typename Reply::Error geoError(const Error &error)
{
    switch (error.code) {
    case Error::Code::WrongFormat:
        return Reply::ParseError;
    case Error::Code::Refused:
        return Reply::UnsupportedOptionError;
    case Error::Code::NotFound:
    case Error::Code::Cancelled:
        return Reply::UnknownError;
    default:
        return Reply::CommunicationError; // with the file
    }
}

QPlaceReply::Error placeError(const Error &error)
{
    switch (error.code) {
    case Error::Code::NotFound:
        return QPlaceReply::PlaceDoesNotExistError;
    case Error::Code::WrongFormat:
        return QPlaceReply::BadArgumentError;
    case Error::Code::Refused:
        return QPlaceReply::UnsupportedError;
    case Error::Code::Cancelled:
        return QPlaceReply::CancelError;
    default:
        return QPlaceReply::CommunicationError; // with the file
    }
}

Error stopped()
{
    return {.code = Error::Code::Cancelled, .message = GeoWords::tr("This was stopped.")};
}

} // namespace

RouteReply::RouteReply(const QGeoRouteRequest &request, QObject *parent)
    : QGeoRouteReply(request, parent)
{
}

void RouteReply::abort()
{
    if (isFinished())
        return;
    m_stop.request_stop();
    {
        const QSignalBlocker silent(this);
        setError(UnknownError, stopped().message);
    }
    Q_EMIT aborted();
}

void RouteReply::take(const Result<QGeoRoute> &route)
{
    if (!route) {
        setError(geoError<QGeoRouteReply>(route.error()), route.error().text());
        return;
    }
    setRoutes({*route});
    setFinished(true);
}

CodeReply::CodeReply(int limit, int offset, QObject *parent)
    : QGeoCodeReply(parent)
{
    setLimit(limit);
    setOffset(offset);
}

void CodeReply::abort()
{
    if (isFinished())
        return;
    m_stop.request_stop();
    {
        const QSignalBlocker silent(this);
        setError(UnknownError, stopped().message);
    }
    Q_EMIT aborted();
}

void CodeReply::take(const Result<QList<QGeoLocation>> &locations)
{
    if (!locations) {
        setError(geoError<QGeoCodeReply>(locations.error()), locations.error().text());
        return;
    }
    setLocations(*locations);
    setFinished(true);
}

SearchReply::SearchReply(const QPlaceSearchRequest &request, QObject *parent)
    : QPlaceSearchReply(parent)
{
    setRequest(request);
}

void SearchReply::abort()
{
    if (isFinished())
        return;
    m_stop.request_stop();
    const lantern::Error why = stopped();
    end(&why);
    Q_EMIT aborted();
}

void SearchReply::take(const Result<QList<QPlaceSearchResult>> &results)
{
    if (results)
        setResults(*results);
    end(results ? nullptr : &results.error());
}

void SearchReply::end(const lantern::Error *why)
{
    if (why != nullptr)
        setError(placeError(*why), why->text());
    setFinished(true);
    if (why != nullptr)
        Q_EMIT errorOccurred(error(), errorString());
    Q_EMIT finished();
}

SuggestionReply::SuggestionReply(QObject *parent)
    : QPlaceSearchSuggestionReply(parent)
{
}

void SuggestionReply::abort()
{
    if (isFinished())
        return;
    m_stop.request_stop();
    const lantern::Error why = stopped();
    end(&why);
    Q_EMIT aborted();
}

void SuggestionReply::take(const Result<QStringList> &suggestions)
{
    if (suggestions)
        setSuggestions(*suggestions);
    end(suggestions ? nullptr : &suggestions.error());
}

void SuggestionReply::end(const lantern::Error *why)
{
    if (why != nullptr)
        setError(placeError(*why), why->text());
    setFinished(true);
    if (why != nullptr)
        Q_EMIT errorOccurred(error(), errorString());
    Q_EMIT finished();
}

CategoriesReply::CategoriesReply(QObject *parent)
    : QPlaceReply(parent)
{
    QMetaObject::invokeMethod(this, &CategoriesReply::end, Qt::QueuedConnection);
}

void CategoriesReply::end()
{
    setFinished(true);
    Q_EMIT finished();
}

} // namespace lantern

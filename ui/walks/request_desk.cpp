#include "walks/request_desk.h"

#include "commands/store_change.h"
#include "commands/workspace.h"
#include "store/walk_request_repository.h"
#include "walks/walk_words.h"

#include <algorithm>

namespace lantern
{

namespace
{

const QString RequestForm = QStringLiteral("walk_request");

QDate londonToday()
{
    return Workspace::instance()->clock().now().toTimeZone(londonZone()).date();
}

QString requestDetail(const WalkRequest &request, WalkStage stage)
{
    QStringList parts{request.area, RequestDesk::tr("asked %1").arg(dayText(request.askedOn))};
    const QDateTime booked = request.bookedFor.toTimeZone(londonZone());
    if (stage == WalkStage::Booked)
        parts.append(
            RequestDesk::tr("booked %1").arg(dayText(booked.date()) + booked.toString(QStringLiteral(" HH:mm"))));
    if (stage == WalkStage::Withdrawn)
        parts.append(request.withdrawnWhy);
    return parts.join(QStringLiteral(" · "));
}

// The rows of some requests, with how far each has come.
std::vector<QVariantList> requestRows(std::span<const QString> keys)
{
    Store *store = Workspace::instance()->store();
    if (store == nullptr)
        return {};
    std::vector<WalkRequestId> ids;
    ids.reserve(keys.size());
    for (const QString &key : keys)
        ids.push_back(WalkRequestId::fromString(key));
    const auto requests = WalkRequestRepository(*store).load(ids);
    const auto held = WalkRepository(*store).heldFor(ids);
    if (!requests || !held) {
        Workspace::instance()->report(requests ? held.error() : requests.error());
        return {};
    }
    std::vector<QVariantList> rows;
    rows.reserve(requests->size());
    for (const WalkRequest &request : *requests) {
        const WalkStage stage = stageOf(request, walkFor(request, *held));
        rows.push_back({request.id.toString(), request.reference, requestDetail(request, stage), walkStageText(stage),
                        stage == WalkStage::Booked && request.bookedFor < Workspace::instance()->clock().now()});
    }
    return rows;
}

} // namespace

RequestDesk::RequestDesk(QObject *parent)
    : QObject(parent)
    , m_rows({"key", "title", "detail", "figure", "late"})
{
    connect(Workspace::instance(), &Workspace::changed, this, [this](int aggregates) {
        if ((aggregates & Workspace::Walks) != 0)
            reload();
    });
    reload();
}

void RequestDesk::reload()
{
    std::vector<QString> keys;
    if (Store *store = Workspace::instance()->store()) {
        const auto ids = WalkRequestRepository(*store).ids();
        if (!ids)
            Workspace::instance()->report(ids.error());
        for (const WalkRequestId &id : ids.value_or(std::vector<WalkRequestId>()))
            keys.push_back(id.toString());
    }
    m_rows.setKeys(keys, requestRows);
    readChosen();
    if (chosen() == nullptr && !keys.empty()) {
        m_selected = WalkRequestId::fromString(keys.front());
        readChosen();
    }
    Q_EMIT changed();
    Q_EMIT selectedChanged();
}

void RequestDesk::readChosen()
{
    m_chosen.reset();
    m_held.clear();
    Store *store = Workspace::instance()->store();
    if (store == nullptr || !m_selected.isValid())
        return;
    const std::span<const WalkRequestId> one(&m_selected, 1);
    auto requests = WalkRequestRepository(*store).load(one);
    auto held = WalkRepository(*store).heldFor(one);
    if (!requests || !held)
        return Workspace::instance()->report(requests ? held.error() : requests.error());
    if (!requests->empty())
        m_chosen = std::move(requests->front());
    m_held = *std::move(held);
}

void RequestDesk::select(const QString &request)
{
    const auto id = WalkRequestId::fromString(request);
    if (id == m_selected)
        return;
    m_selected = id;
    readChosen();
    Q_EMIT selectedChanged();
}

void RequestDesk::step(int rows)
{
    if (count() > 0)
        select(requestAt(std::clamp(rowOf(selected()) + rows, 0, count() - 1)));
}

QVariantMap RequestDesk::card() const
{
    const WalkRequest *request = chosen();
    if (request == nullptr)
        return {};
    const Walk *walk = walkFor(*request, m_held);
    const WalkStage stage = stageOf(*request, walk);
    const QDateTime booked = request->bookedFor.isValid() ? request->bookedFor.toTimeZone(londonZone()) : QDateTime();
    const QStringList warnings =
        walk == nullptr ? checkRequest(*request, Workspace::instance()->clock().now()).warnings : QStringList();
    return {{QStringLiteral("request"), request->id.toString()},
            {QStringLiteral("reference"), request->reference},
            {QStringLiteral("area"), request->area},
            {QStringLiteral("askedOn"), dayText(request->askedOn)},
            {QStringLiteral("date"), booked.date().toString(Qt::ISODate)},
            {QStringLiteral("time"), booked.isValid() ? booked.toString(QStringLiteral("HH:mm")) : QString()},
            {QStringLiteral("officer"), request->officer},
            {QStringLiteral("stage"), toKey(stage)},
            {QStringLiteral("stageText"), walkStageText(stage)},
            {QStringLiteral("why"), request->withdrawnWhy},
            {QStringLiteral("walk"), walk != nullptr ? walk->id.toString() : QString()},
            {QStringLiteral("warning"), warnings.join(u' ')}};
}

QString RequestDesk::change(const QString &text, const WalkRequest &after)
{
    if (const WalkCheck check = checkRequest(after, Workspace::instance()->clock().now()); !check.refused.isEmpty())
        return check.refused.join(u' ');
    const bool isKnown = chosen() != nullptr && chosen()->id == after.id;
    const auto make = [after](Store &store) { return WalkRequestRepository(store).save(after); };
    if (!isKnown)
        return pushStoreChange(
            text, make, [id = after.id](Store &store) { return WalkRequestRepository(store).remove(id); },
            Workspace::Walks);
    if (*chosen() == after)
        return {};
    return pushStoreChange(
        text, make, [before = *chosen()](Store &store) { return WalkRequestRepository(store).save(before); },
        Workspace::Walks);
}

QString RequestDesk::ask(const QVariantMap &typed)
{
    Store *store = Workspace::instance()->store();
    if (store == nullptr)
        return tr("No file is open.");
    WalkRequest request;
    request.id = store->makeId<WalkRequestId>();
    request.reference = typed.value(QStringLiteral("reference")).toString().trimmed();
    request.area = typed.value(QStringLiteral("area")).toString().trimmed();
    request.askedOn = QDate::fromString(typed.value(QStringLiteral("askedOn")).toString(), Qt::ISODate);
    QString refused = change(tr("Note a request"), request);
    if (refused.isEmpty())
        select(request.id.toString());
    return refused;
}

QString RequestDesk::book(const QString &date, const QString &time, const QString &officer)
{
    if (chosen() == nullptr)
        return tr("Choose a request first.");
    const QDate day = QDate::fromString(date, Qt::ISODate);
    const QTime clock = QTime::fromString(time, QStringLiteral("HH:mm"));
    if (!day.isValid() || !clock.isValid())
        return tr("Say on which day and at what time they walk.");
    WalkRequest request = *chosen();
    request.bookedFor = QDateTime(day, clock, londonZone()).toUTC();
    request.officer = officer.trimmed();
    request.withdrawnOn = {};
    request.withdrawnWhy.clear();
    return change(tr("Book a walk"), request);
}

QString RequestDesk::unbook()
{
    if (chosen() == nullptr)
        return tr("Choose a request first.");
    WalkRequest request = *chosen();
    request.bookedFor = {};
    request.officer.clear();
    return change(tr("Take a booking back"), request);
}

QString RequestDesk::withdraw(const QString &why)
{
    if (chosen() == nullptr)
        return tr("Choose a request first.");
    WalkRequest request = *chosen();
    request.withdrawnOn = londonToday();
    request.withdrawnWhy = why.trimmed();
    return change(tr("Withdraw a request"), request);
}

QString RequestDesk::remove()
{
    if (chosen() == nullptr)
        return tr("Choose a request first.");
    return pushStoreChange(
        tr("Remove a request"), [id = m_selected](Store &store) { return WalkRequestRepository(store).remove(id); },
        [kept = *chosen()](Store &store) { return WalkRequestRepository(store).save(kept); }, Workspace::Walks);
}

QVariantMap RequestDesk::draft()
{
    return formDraft(RequestForm);
}

void RequestDesk::keepDraft(const QVariantMap &typed)
{
    keepFormDraft(RequestForm, typed);
}

QString RequestDesk::today()
{
    return londonToday().toString(Qt::ISODate);
}

} // namespace lantern

#pragma once

#include "plan/row_model.h"
#include "store/plan.h"

#include <QObject>
#include <QUrl>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace lantern
{

class Workspace;

// The register of officers (shoulder numbers, ranks, skills) and of section 34 authorities, which the rules of a plan need.
class CrewDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractListModel *officers READ officers CONSTANT)
    // Those in force or to come, then those that ended of late or were looked for, the newest first: authority, reference, words,
    // standing, endDate, endTime, over.
    Q_PROPERTY(QAbstractListModel *authorities READ authorities CONSTANT)
    Q_PROPERTY(QStringList ranks READ ranks CONSTANT)
    Q_PROPERTY(QStringList rankNames READ rankNames CONSTANT)
    Q_PROPERTY(QStringList kindNames READ kindNames
                   CONSTANT) // of authorities: section 34 first, then those kept by reference only

public:
    explicit CrewDesk(QObject *parent = nullptr);

    [[nodiscard]] QAbstractListModel *officers() { return &m_officerRows; }
    [[nodiscard]] QAbstractListModel *authorities() { return &m_authorityRows; }
    [[nodiscard]] static QStringList ranks();
    [[nodiscard]] static QStringList rankNames();
    [[nodiscard]] static QStringList kindNames();

    // The officer's fields: id, shoulder, rank (a row of ranks), skill, until; empty if there is none such.
    Q_INVOKABLE [[nodiscard]] QVariantMap officer(const QString &id) const;
    // Keeps an officer; gives what is wrong with the fields, or nothing. An officer without id is new. `skills` is a list of
    // {name, until}, the date "2027-03-31" or empty.
    Q_INVOKABLE QString saveOfficer(const QString &id, const QString &shoulder, const QString &rank,
                                    const QVariantList &skills);
    // Keeps an authority; gives what is wrong, or nothing. Fields: id, reference, rank, grantedBy, fromDate, from, toDate, to, grounds,
    // regardsRights, rights (how Articles 10 and 11 were considered), kind (a row of kindNames), and for section 34 either `area` ("set" or "plan": round the hotspots of the plan's set, or of the plan) or `outline` (a list of
    // {latitude, longitude}).
    Q_INVOKABLE QString saveAuthority(const QVariantMap &typed);
    // What was typed into the sheet and not entered, as saveAuthority() takes it and "plan" beside; empty drops it.
    Q_INVOKABLE [[nodiscard]] static QVariantMap authorityDraft();
    Q_INVOKABLE static void keepAuthorityDraft(const QVariantMap &typed);
    // Has it among the authorities, however long ago it ended.
    Q_INVOKABLE void seekAuthority(const QString &id);
    // Changes of one that is in force or to come, each a command that can be undone; they give what is wrong, or nothing. The date is
    // "2026-11-27", the time "23:30" of the London clock.
    Q_INVOKABLE QString endAuthority(const QString &id, const QString &date, const QString &time);
    // The authority on paper, or the empty form for an empty id; tells how that came out.
    Q_INVOKABLE void printAuthority(const QString &id, const QUrl &file);
    // Takes in the hotspots of the open plan besides its own area.
    Q_INVOKABLE QString widenAuthority(const QString &id);

private:
    void reload();
    void reloadAuthorities();
    [[nodiscard]] QString enterAuthority(Authority authority);
    [[nodiscard]] QString areaOf(const QVariantMap &typed, MultiPolygon &area) const;

    Workspace *m_workspace;
    std::vector<Officer> m_officers;
    std::vector<Authority> m_authorities; // in the order of the rows
    AuthorityId m_sought;
    RowModel m_officerRows;
    RowModel m_authorityRows;
};

} // namespace lantern

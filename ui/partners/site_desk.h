#pragma once

#include "partners/site_register.h"
#include "plan/row_model.h"

#include <QObject>
#include <QUrl>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace lantern
{

// The register of CCTV sites: which are live and proposed, what footage was asked for, and how many feel safer.
class SiteDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    // site, name, detail, state ("proposed", "live", "removed"), stateName, due, late, latitude, longitude, radius
    Q_PROPERTY(QAbstractListModel *sites READ sites CONSTANT)
    Q_PROPERTY(bool any READ any NOTIFY changed)
    Q_PROPERTY(QString selected READ selected WRITE select NOTIFY selectedChanged)
    // {site, name, state, stateName, detail, since (ISO), phase, radius, reference, latitude, longitude, feeling, requests: [{request,
    // title, detail, outcome (a row of outcomes), due, late, awaited}], surveys: [{survey, text}]}; empty if none is chosen.
    Q_PROPERTY(QVariantMap card READ card NOTIFY selectedChanged)
    Q_PROPERTY(QStringList outcomes READ outcomes CONSTANT)
    Q_PROPERTY(QString summary READ summary NOTIFY changed) // live, proposed, footage due, feeling safer
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)

public:
    explicit SiteDesk(QObject *parent = nullptr);

    [[nodiscard]] QAbstractListModel *sites() { return &m_rows; }
    [[nodiscard]] bool any() const { return !m_all.empty(); }
    [[nodiscard]] QString selected() const { return m_selected.isValid() ? m_selected.toString() : QString(); }
    void select(const QString &site);
    [[nodiscard]] QVariantMap card() const;
    [[nodiscard]] static QStringList outcomes();
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString notice() const { return m_notice; }

    Q_INVOKABLE [[nodiscard]] int rowOf(const QString &site) const { return m_rows.find(QStringLiteral("site"), site); }
    Q_INVOKABLE [[nodiscard]] QString siteAt(int row) const
    {
        return m_rows.value(row, QStringLiteral("site")).toString();
    }

    // Each is an edit that can be undone; they give why it was refused, or nothing.
    // Fields: site (empty: a new one), name, reference, radius, phase, latitude, longitude.
    Q_INVOKABLE QString saveSite(const QVariantMap &typed);
    Q_INVOKABLE QString forget(const QString &site); // out of the register altogether
    // The day on which it went live, or was taken down; ISO.
    Q_INVOKABLE QString goLive(const QString &on);
    Q_INVOKABLE QString takeDown(const QString &on);
    // Of the chosen site. Fields: reference, recorded, asked (ISO).
    Q_INVOKABLE QString askForFootage(const QVariantMap &typed);
    Q_INVOKABLE QString answer(const QString &request, int outcome); // a row of outcomes
    Q_INVOKABLE QString removeRequest(const QString &request);
    // Fields: on (ISO), asked, safer.
    Q_INVOKABLE QString saveSurvey(const QVariantMap &typed);
    Q_INVOKABLE QString removeSurvey(const QString &survey);
    Q_INVOKABLE void exportCsv(const QUrl &file);
    Q_INVOKABLE [[nodiscard]] static QVariantMap draft(const QString &form);
    Q_INVOKABLE static void keepDraft(const QString &form, const QVariantMap &typed);

Q_SIGNALS:
    void changed();
    void selectedChanged();
    void noticeChanged();

private:
    void reload();
    [[nodiscard]] const Site *chosen() const;
    // Saves the site in place of what stands under its key, once nothing is wrong with it.
    [[nodiscard]] QString change(const QString &text, const Site &after);

    std::vector<Site> m_all;
    RowModel m_rows;
    SiteId m_selected;
    int m_daysKept = 31;
    QString m_notice;
};

} // namespace lantern

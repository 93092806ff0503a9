#pragma once

#include "partners/officer_training.h"
#include "plan/row_model.h"

#include <QObject>
#include <QUrl>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace lantern
{

// Which officers are trained for what: who may be posted on a night, what lapses soon, what coming plans lack, and the sessions.
class SkillDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString skill READ skill WRITE setSkill NOTIFY askedChanged)
    Q_PROPERTY(QString night READ night WRITE setNight NOTIFY askedChanged) // ISO
    Q_PROPERTY(QStringList skills READ skills NOTIFY changed)               // that anybody holds, spotter first
    // officer, title, detail, standing, standingName
    Q_PROPERTY(QAbstractListModel *holders READ holders CONSTANT)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QVariantList gaps READ gaps NOTIFY changed)         // {title, detail, missing, text}
    Q_PROPERTY(QVariantList lapsing READ lapsing NOTIFY changed)   // {title, detail, standing, standingName}
    Q_PROPERTY(QVariantList sessions READ sessions NOTIFY changed) // {session, title, detail}
    Q_PROPERTY(QVariantList officers READ officers NOTIFY changed) // {officer, name}
    Q_PROPERTY(bool any READ any NOTIFY changed)                   // there is an officer
    Q_PROPERTY(QString today READ today CONSTANT)                  // ISO
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)

public:
    explicit SkillDesk(QObject *parent = nullptr);

    [[nodiscard]] QString skill() const { return m_skill; }
    void setSkill(const QString &skill);
    [[nodiscard]] QString night() const { return m_night.toString(Qt::ISODate); }
    void setNight(const QString &iso);
    [[nodiscard]] QStringList skills() const;
    [[nodiscard]] QAbstractListModel *holders() { return &m_rows; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QVariantList gaps() const;
    [[nodiscard]] QVariantList lapsing() const;
    [[nodiscard]] QVariantList sessions() const;
    [[nodiscard]] QVariantList officers() const;
    [[nodiscard]] bool any() const { return !m_officers.empty(); }
    [[nodiscard]] static QString today();
    [[nodiscard]] QString notice() const { return m_notice; }

    // Shows the holders of a skill that this officer was ever trained for, the shown one if it is; gives the officer's row, −1 where there
    // is none, which is noted.
    Q_INVOKABLE int find(const QString &officer);
    // Fields: skill, on (ISO), until (ISO or empty), by, officers (ids). Undoable: undo gives the officers the skills that they had. Why it
    // was refused, or nothing.
    Q_INVOKABLE QString holdSession(const QVariantMap &typed);
    Q_INVOKABLE void exportCsv(const QUrl &file);
    // What somebody has typed into the form and not yet entered; kept in the file.
    Q_INVOKABLE [[nodiscard]] static QVariantMap draft();
    Q_INVOKABLE static void keepDraft(const QVariantMap &typed);

Q_SIGNALS:
    void changed();
    void askedChanged();
    void noticeChanged();

private:
    void reload();
    void showHolders();

    std::vector<Officer> m_officers;
    std::vector<Plan> m_plans; // of nights from today on
    std::vector<OfficerSession> m_sessions;
    QString m_skill;
    QDate m_night;
    RowModel m_rows;
    int m_free = 0;   // hold the skill and are in no plan of the night
    int m_posted = 0; // hold it and are in one
    QString m_notice;
};

} // namespace lantern

#pragma once

#include "walks/concern_model.h"
#include "walks/walk_change.h"

#include <QHash>
#include <QObject>
#include <QUrl>
#include <QVariantMap>

#include <functional>

namespace lantern
{

class Workspace;

// One walk on the screen: every change is an edit of the workspace that can be undone, and is kept at once.
class WalkForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A walk desk has one.")
    Q_PROPERTY(bool shown READ isShown NOTIFY changed)
    Q_PROPERTY(bool entered READ isEntered NOTIFY changed) // it stands in the file
    Q_PROPERTY(bool unsaved READ isUnsaved NOTIFY changed) // new, or with changes that cannot be saved yet
    Q_PROPERTY(QString walkId READ walkId NOTIFY changed)
    Q_PROPERTY(QString date READ date NOTIFY changed) // ISO, in London
    Q_PROPERTY(QString time READ time NOTIFY changed) // "21:45", in London
    Q_PROPERTY(QString placeName READ placeName NOTIFY changed)
    Q_PROPERTY(QString officer READ officer NOTIFY changed)
    Q_PROPERTY(int women READ women NOTIFY changed)
    Q_PROPERTY(int minutes READ minutes NOTIFY changed)
    Q_PROPERTY(QString light READ light NOTIFY changed)
    Q_PROPERTY(int feltBefore READ feltBefore NOTIFY changed) // 1 to 5; 0 where she was not asked
    Q_PROPERTY(int feltAfter READ feltAfter NOTIFY changed)
    Q_PROPERTY(QString stage READ stage NOTIFY changed)               // key of how far the walk has come
    Q_PROPERTY(QString stageText READ stageText NOTIFY changed)       // and its word
    Q_PROPERTY(QStringList feelings READ feelings CONSTANT)           // not asked, then 1 to 5
    Q_PROPERTY(QString place READ place NOTIFY changed)               // "51.50740, -0.12780" or empty
    Q_PROPERTY(QVariantMap placePoint READ placePoint NOTIFY changed) // {latitude, longitude} or empty
    Q_PROPERTY(QVariantList route READ route NOTIFY changed)          // of {latitude, longitude}
    Q_PROPERTY(QString routeText READ routeText NOTIFY changed)
    Q_PROPERTY(QStringList refused READ refused NOTIFY changed)
    Q_PROPERTY(QStringList warnings READ warnings NOTIFY changed)
    Q_PROPERTY(QString today READ today NOTIFY changed) // ISO, in London
    Q_PROPERTY(lantern::ConcernModel *concerns READ concerns CONSTANT)
    Q_PROPERTY(QVariantList lights READ lights CONSTANT)         // {value, text}
    Q_PROPERTY(QVariantList categories READ categories CONSTANT) // {value, text}
    Q_PROPERTY(QVariantList tellings READ tellings CONSTANT)     // {value, text}, an empty one first

public:
    enum Field { Date, Time, PlaceName, Officer, Women, Minutes, Light, FeltBefore, FeltAfter };
    Q_ENUM(Field)

    explicit WalkForm(Workspace &workspace, QObject *parent = nullptr);

    void show(const std::optional<WalkSheet> &sheet);
    [[nodiscard]] const std::optional<WalkSheet> &sheet() const { return m_sheet; }

    [[nodiscard]] bool isShown() const { return m_sheet.has_value(); }
    [[nodiscard]] bool isEntered() const { return m_sheet && m_sheet->entered; }
    [[nodiscard]] bool isUnsaved() const { return m_sheet && (!m_sheet->entered || !m_refused.isEmpty()); }
    [[nodiscard]] QString walkId() const;
    [[nodiscard]] QString date() const;
    [[nodiscard]] QString time() const;
    [[nodiscard]] int feltBefore() const { return walk().feltBefore.value_or(0); }
    [[nodiscard]] int feltAfter() const { return walk().feltAfter.value_or(0); }
    [[nodiscard]] QString stage() const;
    [[nodiscard]] QString stageText() const;
    [[nodiscard]] static QStringList feelings();
    [[nodiscard]] QString placeName() const { return walk().placeName; }
    [[nodiscard]] QString officer() const { return walk().officer; }
    [[nodiscard]] int women() const { return walk().women; }
    [[nodiscard]] int minutes() const { return walk().minutes; }
    [[nodiscard]] QString light() const { return toKey(walk().light); }
    [[nodiscard]] QString place() const;
    [[nodiscard]] QVariantMap placePoint() const;
    [[nodiscard]] QVariantList route() const;
    [[nodiscard]] QString routeText() const;
    [[nodiscard]] QStringList refused() const { return m_refused; }
    [[nodiscard]] QStringList warnings() const { return m_warnings; }
    [[nodiscard]] QString today() const;
    [[nodiscard]] ConcernModel *concerns() { return &m_concerns; }
    [[nodiscard]] static QVariantList lights();
    [[nodiscard]] static QVariantList categories();
    [[nodiscard]] static QVariantList tellings();

    Q_INVOKABLE void set(lantern::WalkForm::Field field, const QVariant &value);
    // True for text such as "51.5074, -0.1278" that is a point of Great Britain.
    Q_INVOKABLE [[nodiscard]] static bool isPoint(const QString &text);
    // Text as the place property has it, or empty to take the point away. False for what is no point of Great Britain.
    Q_INVOKABLE bool setPlace(const QString &text);
    // Points of {latitude, longitude}; an empty list takes the route away.
    Q_INVOKABLE void setRoute(const QVariantList &points);

    // The key of the new concern or action; empty if it could not be added.
    Q_INVOKABLE QString addConcern();
    Q_INVOKABLE void removeConcern(const QString &concern);
    Q_INVOKABLE bool setConcernPoint(const QString &concern, const QString &text);
    Q_INVOKABLE void setConcernPlace(const QString &concern, const QString &name);
    Q_INVOKABLE void setCategory(const QString &concern, const QString &category, bool on);
    Q_INVOKABLE QString addAction(const QString &concern);
    Q_INVOKABLE void removeAction(const QString &action);
    // What, Owner, Partner, Due, Outcome, CannotDoReason, FedBackOn or ToldHow.
    Q_INVOKABLE void setAction(const QString &action, lantern::ActionModel::Role field, const QString &text);
    // Moves the action on. False if the field's rules refuse it: the action's failure says why.
    Q_INVOKABLE bool advanceAction(const QString &action, const QString &state);

    // As advanceAction(), with what is said of it, in one step for undo: `said` may have outcome, cannotDoReason, fedBackOn (ISO)
    // and toldHow. Why it was refused, or empty.
    Q_INVOKABLE QString moveAction(const QString &action, const QString &state, const QVariantMap &said);

    // What was answered is taken up again. Why it was refused, or empty.
    Q_INVOKABLE QString reopenAction(const QString &action, const QString &why);
    // Today the partner (or owner) was asked; `next` (ISO) is when to ask again, empty for not again. Why it was refused, or empty.
    Q_INVOKABLE QString chaseAction(const QString &action, const QString &answer, const QString &next);

    // Writes the “you said, we did” letter of a walk that stands in the file as a PDF, in a language of letterLanguageNames, and tells how
    // that came out.
    Q_INVOKABLE void writeLetter(const QUrl &file, int language);
    // Each by its own name; programLanguageRow is the one that the program speaks.
    Q_INVOKABLE [[nodiscard]] static QStringList letterLanguageNames();
    Q_INVOKABLE [[nodiscard]] static int programLanguageRow();

    // Puts the new walk into the file. False if something is missing: `refused` says what.
    Q_INVOKABLE bool enter();
    // Forgets the new walk, or the changes that cannot be saved.
    Q_INVOKABLE void discard();
    // Takes a walk out of the file.
    Q_INVOKABLE void remove();

Q_SIGNALS:
    void changed();

private:
    using Change = std::function<void(Walk &)>;
    using ActionChange = std::function<void(WalkAction &)>;
    [[nodiscard]] const Walk &walk() const;
    [[nodiscard]] QDate todayDate() const;
    [[nodiscard]] QString tryAction(const QString &action, const QString &text,
                                    const std::function<Result<WalkAction>(const WalkAction &)> &change);
    void edit(const QString &text, const QString &mergeKey, const Change &change);
    void editConcern(const QString &concern, const QString &text, const QString &mergeKey,
                     const std::function<void(WalkConcern &)> &change);
    void editAction(const QString &action, const QString &text, const QString &mergeKey, const ActionChange &change);
    void push(std::optional<WalkSheet> after, const QString &text, const QString &mergeKey = {});
    void showConcerns();

    Workspace &m_workspace;
    std::optional<WalkSheet> m_sheet;
    ConcernModel m_concerns;
    QHash<QString, QString> m_failures; // of actions that could not be moved on
    QStringList m_refused;
    QStringList m_warnings;
};

} // namespace lantern

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QSortFilterProxyModel;
class QStandardItemModel;
class QTreeView;

namespace martlet {

class Label;
class QuestionFields;
class SearchBox;

// The fields of questions to search and choose from, in sections. Enter and a double click choose one, and it
// can be drawn to where it is wanted.
class FieldList final : public QWidget
{
    Q_OBJECT
public:
    enum class Which { All, Measures, Dimensions };
    enum Role { NameRole = Qt::UserRole + 1, IconRole, OfRole, LastValueRole, SearchRole };

    explicit FieldList(QWidget *parent = nullptr);

    void setFields(const QuestionFields &fields, Which which = Which::All, const QStringList &without = {});
    void setChoosesAtOnce(bool atOnce); // a single click chooses
    SearchBox &search() { return *m_search; }
    QTreeView &view() { return *m_view; }

    static const QString mimeType;

Q_SIGNALS:
    void fieldChosen(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void addSection(const QString &title, const QuestionFields &fields, bool isMeasures,
                    const QStringList &without);
    void find(const QString &words);
    void showBest(const QString &words);
    QStringList openSections() const;
    void open(const QStringList &sections);
    void move(int rows);
    void choose(const QModelIndex &index);

    QStandardItemModel *m_fields;
    QSortFilterProxyModel *m_found;
    SearchBox *m_search;
    QTreeView *m_view;
    Label *m_nothing;                            // says that nothing was found
    std::optional<QStringList> m_openBeforehand; // sections, while something is searched
    bool m_choosesAtOnce = false;
};

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItem;
class QStandardItemModel;

namespace martlet {

class Label;

// One value or several: written by hand, or chosen from the members of a dimension, which may arrive later.
class ValueList final : public QWidget
{
    Q_OBJECT
public:
    explicit ValueList(QWidget *parent = nullptr);

    void setSeveral(bool several); // values are ticked; else the line holds the one
    // Whether members are offered: then Enter on a part of one's name takes it.
    void setOffering(bool offering);
    void setValues(const QStringList &values);
    QStringList values() const;
    void expectMembers(); // says that they are being read
    void setMembers(const QStringList &members);
    void setFault(const QString &sentence); // they could not be read; values can be written
    QLineEdit &line() { return *m_line; }

Q_SIGNALS:
    void noted();    // what is said of the members came or went
    void accepted(); // by Enter or a click on the one value

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QModelIndex &index);
    void takeLine();
    QStandardItem *itemOf(const QString &value) const;
    QModelIndex meant(const QString &written) const; // the member that Enter takes; invalid: what is written
    QStandardItem *add(const QString &value);

    bool m_several = false, m_isOffering = true;
    QStandardItemModel *m_members;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_line;
    QListView *m_view;
    Label *m_note;
};

} // namespace martlet

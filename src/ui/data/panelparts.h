// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themecolours.h"

#include <QWidget>

#include <utility>
#include <vector>

class QGridLayout;

namespace martlet {

class Label;

// Facts in two columns: a word at the left, its figure at the right of each.
class FactGrid final : public QWidget
{
    Q_OBJECT
public:
    explicit FactGrid(QWidget *parent = nullptr);
    void setFacts(const std::vector<std::pair<QString, QString>> &facts); // row by row
    QString fact(const QString &word) const;                              // empty: there is none

private:
    QGridLayout *m_grid;
    std::vector<std::pair<QString, QString>> m_facts;
};

// A heading with what it is about beside it, and the room around it.
class SectionHead final : public QWidget
{
    Q_OBJECT
public:
    explicit SectionHead(const QString &title, QWidget *parent = nullptr);
    void setSubtitle(const QString &subtitle);
    QString subtitle() const;

private:
    Label *m_subtitle;
};

// An icon, words, and a note or a link at the right: 28 high.
class MarkedLine final : public QWidget
{
    Q_OBJECT
public:
    MarkedLine(const QString &icon, Token token, const QString &words, const QString &note,
               QWidget *parent = nullptr);
    void setLink(const QString &words); // in place of the note

Q_SIGNALS:
    void linkActivated();

private:
    Label *m_note;
};

} // namespace martlet

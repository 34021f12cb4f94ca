// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace martlet {

class Label;

// A tile: surface with one edge, corners of 6, 16 inside; a title with a subtitle beside it where given, and
// room at the right of the header for actions.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);
    explicit Card(const QString &title, const QString &subtitle = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    // A widget at the right end of the header.
    void addToHeader(QWidget *widget);
    QVBoxLayout *body() { return m_body; }
    // Fault marks a 3 px bar at the left; Source an edge of 2 px in accent.
    enum class Mark { None, Fault, Source };
    void setMark(Mark mark);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_header;
    Label *m_title, *m_subtitle;
    QVBoxLayout *m_body;
    Mark m_mark = Mark::None;
};

} // namespace martlet

import '@angular/compiler';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { FormControl, ReactiveFormsModule, Validators } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { app, show } from './page.mjs';

class Page {
  code = new FormControl('', Validators.pattern(/^\d+$/));
  constructor() {
    this.code.valueChanges.subscribe(show);
  }
}
Component({
  selector: 'code-page',
  imports: [ReactiveFormsModule],
  template: '<input [formControl]="code" inputmode="numeric">',
})(Page);
app.innerHTML = '<code-page></code-page>';
await bootstrapApplication(Page, { providers: [provideZonelessChangeDetection()] });

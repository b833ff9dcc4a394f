import { Plugin } from 'obsidian';

export default class InterviewRetrospectives extends Plugin {}
